import fc from 'fast-check';
import { expect } from 'vitest';
import type { LonLat } from '../common';
import { isLineText } from '../line-text';
import { changedLine, type LineChange, readLine, writeLine } from '../readers-line-link';

const degrees = (most: number, decimals: number) =>
  fc
    .integer({ min: -most * 10 ** decimals, max: most * 10 ** decimals })
    .map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)) + 0);

const position = (decimals: number): fc.Arbitrary<LonLat> =>
  fc.tuple(degrees(180, decimals), degrees(90, decimals));

/** A mapped line of six decimals, and changes on the grid or, now and then, off it, in order. */
const changedLines = fc.array(position(6), { minLength: 2, maxLength: 40 }).chain((mapped) =>
  fc.record({
    mapped: fc.constant(mapped),
    changes: fc
      .array(
        fc.record({
          kept: fc.nat({ max: 9 }),
          count: fc.nat({ max: 5 }),
          positions: fc.array(fc.oneof({ weight: 9, arbitrary: position(5) }, position(7)), {
            maxLength: 6,
          }),
        }),
        { maxLength: 5 },
      )
      .map((drafts) => inOrder(drafts, mapped.length)),
  }),
);

function inOrder(
  drafts: readonly { kept: number; count: number; positions: LonLat[] }[],
  length: number,
): LineChange[] {
  let done = 0;
  return drafts.flatMap(({ kept, count, positions }) => {
    const index = done + kept;
    if (index + count > length) return [];
    done = index + count;
    return [{ index, count, positions }];
  });
}

/** Any changes to any line are read back from their text, to the last digit. */
export function readsBackItsLines(runs: number, seed: number): void {
  const property = fc.property(changedLines, ({ mapped, changes }) => {
    const text = writeLine(mapped, changes);
    expect(text).toMatch(/^[\w-]+$/);
    expect(readLine(mapped, text)).toEqual(changes);
    expect(changedLine(mapped, readLine(mapped, text) ?? [])).toEqual(changedLine(mapped, changes));
  });
  fc.assert(property, { numRuns: runs, seed });
}

/** A text with a sign changed, lost or doubled, or for another line, is read as nothing; any text without a throw. */
export function refusesDamagedLines(runs: number, seed: number): void {
  const damage = fc.record({ at: fc.nat(), how: fc.constantFrom('lost', 'doubled', 'other') });
  const property = fc.property(changedLines, damage, fc.string(), (made, { at, how }, any) => {
    const { mapped, changes } = made;
    const text = writeLine(mapped, changes);
    const place = at % text.length;
    const sign = text[place] ?? '';
    const instead = { lost: '', doubled: sign + sign, other: sign === 'A' ? 'B' : 'A' }[how] ?? '';
    const damaged = text.slice(0, place) + instead + text.slice(place + 1);
    expect(readLine(mapped, damaged)).toBeNull();
    expect(isLineText(damaged)).toBe(false);
    expect(readLine([...mapped, [1, 2]], text)).toBeNull();
    readLine(mapped, any);
  });
  fc.assert(property, { numRuns: runs, seed });
}
