import type { LonLat } from './common';
import { GRID_DECIMALS } from './line-edit';
import { checkedBody, checkOf, SIGNS, withCheck } from './line-text';

/** Positions that stand in a line in place of `count` mapped ones from `index` on. */
export interface LineChange {
  index: number;
  count: number;
  positions: readonly LonLat[];
}

/** Beyond these decimals no position of a layer has any digits. */
const MOST_DECIMALS = 9;

const inSteps = (degrees: number, decimals: number) => Math.round(degrees * 10 ** decimals);
const inDegrees = (steps: number, decimals: number) =>
  Number((steps / 10 ** decimals).toFixed(decimals)) + 0;

const isExact = (changes: readonly LineChange[], decimals: number): boolean =>
  changes.every(({ positions }) =>
    positions.every((position) =>
      position.every((degrees) => inDegrees(inSteps(degrees, decimals), decimals) === degrees),
    ),
  );

/** Whole numbers of either sign, five bits to a sign; the sixth says that more follow. */
function writeNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  do {
    const bits = rest % 32;
    rest = Math.floor(rest / 32);
    text += SIGNS[bits + (rest > 0 ? 32 : 0)];
  } while (rest > 0);
  return text;
}

function readNumbers(text: string): number[] | null {
  const numbers: number[] = [];
  let [value, scale] = [0, 1];
  for (const sign of text) {
    const bits = SIGNS.indexOf(sign);
    value += (bits % 32) * scale;
    scale *= 32;
    if (bits >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, scale] = [0, 1];
  }
  return scale === 1 && numbers.every(Number.isSafeInteger) ? numbers : null;
}

const fingerprints = new WeakMap<readonly LonLat[], string>();

/** Four signs for a mapped line: changes to another one make no sense. */
function fingerprintOf(mapped: readonly LonLat[]): string {
  const known = fingerprints.get(mapped) ?? checkOf(mapped.join(' '));
  fingerprints.set(mapped, known);
  return known;
}

/** Where positions count from: the mapped one before the change, or the first. */
const anchorOf = (mapped: readonly LonLat[], index: number, decimals: number) =>
  (mapped[Math.max(0, index - 1)] ?? [0, 0]).map((degrees) => inSteps(degrees, decimals));

function writeChange(
  mapped: readonly LonLat[],
  { index, count, positions }: LineChange,
  decimals: number,
): string {
  let [x = 0, y = 0] = anchorOf(mapped, index, decimals);
  const steps = positions.map(([longitude, latitude]) => {
    const [nextX, nextY] = [inSteps(longitude, decimals), inSteps(latitude, decimals)];
    const text = writeNumber(nextX - x) + writeNumber(nextY - y);
    [x, y] = [nextX, nextY];
    return text;
  });
  return writeNumber(count) + writeNumber(positions.length) + steps.join('');
}

/**
 * A reader's line as a text for links, files and stores: a check, the mapped line's fingerprint, the
 * decimals of its positions, and for each change how many mapped positions are kept before it, how
 * many it takes away and how many it puts there, as steps from one to the next. Changes stand in the
 * line's order and do not overlap.
 * @throws RangeError for positions of more than nine decimals
 */
export function writeLine(mapped: readonly LonLat[], changes: readonly LineChange[]): string {
  let decimals = GRID_DECIMALS;
  while (!isExact(changes, decimals)) {
    decimals += 1;
    if (decimals > MOST_DECIMALS) throw new RangeError('a position has too many decimals');
  }
  let done = 0;
  const parts = changes.map((change) => {
    const kept = writeNumber(change.index - done);
    done = change.index + change.count;
    return kept + writeChange(mapped, change, decimals);
  });
  return withCheck(fingerprintOf(mapped) + writeNumber(decimals) + parts.join(''));
}

/** Takes one number after another; NaN where there is none. */
function taker(numbers: readonly number[]) {
  let at = 0;
  return { next: () => numbers[at++] ?? Number.NaN, isDone: () => at >= numbers.length };
}

type Taker = ReturnType<typeof taker>;

const isCount = (value: number, most: number) =>
  Number.isInteger(value) && value >= 0 && value <= most;

function readPositions(take: Taker, count: number, [x0 = 0, y0 = 0]: number[], decimals: number) {
  let [x, y] = [x0, y0];
  return Array.from({ length: count }, (): LonLat => {
    x += take.next();
    y += take.next();
    return [inDegrees(x, decimals), inDegrees(y, decimals)];
  });
}

const isOnGlobe = ([longitude, latitude]: LonLat) =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Reads what `writeLine` wrote for the same mapped line; null for anything else. Never throws. */
export function readLine(mapped: readonly LonLat[], text: string): LineChange[] | null {
  const body = checkedBody(text);
  const fingerprint = fingerprintOf(mapped);
  const numbers = body?.startsWith(fingerprint)
    ? readNumbers(body.slice(fingerprint.length))
    : null;
  if (!numbers) return null;
  const take = taker(numbers);
  const decimals = take.next();
  if (!isCount(decimals, MOST_DECIMALS)) return null;
  const changes: LineChange[] = [];
  let done = 0;
  while (!take.isDone()) {
    const [kept, count, length] = [take.next(), take.next(), take.next()];
    const index = done + kept;
    done = index + count;
    if (![kept, count].every((each) => isCount(each, mapped.length)) || done > mapped.length)
      return null;
    if (!isCount(length, numbers.length / 2)) return null;
    const positions = readPositions(take, length, anchorOf(mapped, index, decimals), decimals);
    if (!positions.every(isOnGlobe)) return null;
    changes.push({ index, count, positions });
  }
  return changes;
}

/** A mapped line with a reader's changes. */
export function changedLine(mapped: readonly LonLat[], changes: readonly LineChange[]): LonLat[] {
  let done = 0;
  const line: LonLat[] = [];
  for (const { index, count, positions } of changes) {
    line.push(...mapped.slice(done, index), ...positions);
    done = index + count;
  }
  return [...line, ...mapped.slice(done)];
}
