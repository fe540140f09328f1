import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { outlineOfChord } from './capsule-outline';
import { type CapsuleSet, capsuleSet } from './capsule-set';
import { ringAround } from './ring-around';
import { sameEnds } from './ring-change';
import { seeded } from './test-support/random';

const METRES = 150;
const setOf = (ring: LonLat[]) => capsuleSet([{ lines: [ring], metres: METRES }]);

/** The pieces of the outline that come from some chords, in words, in an order of their own. */
function pieces(set: CapsuleSet, chords: Iterable<number>): string[] {
  const found: string[] = [];
  for (const chord of chords)
    outlineOfChord(set, chord, ({ x0, y0, x1, y1, bulge, side }) => {
      found.push(
        [...[x0, y0, x1, y1].map((each) => each.toFixed(10)), bulge.toFixed(4), side].join(' '),
      );
    });
  return found.sort();
}
const all = ({ radii }: CapsuleSet) => [...radii.keys()];

/** The outline of a ring that moved, made of that before and of what is asked around the change. */
function changed(old: LonLat[], ring: LonLat[]) {
  const before = setOf(old);
  const { gone, set, asked } = ringAround(before, ring, { line: old, ...sameEnds(old, ring) });
  const without = new Set(gone);
  const stays = all(before).filter((chord) => !without.has(chord));
  return { stays, asked, pieces: [...pieces(before, stays), ...pieces(set, asked)].sort() };
}

const random = seeded(31);
const pick = (count: number) => Math.floor(random() * count);
/** Longitudes and latitudes of the positions: few, so that edges run along parallels and meridians too. */
const COLUMNS = [0, 0.0031, 0.0073, 0.0102, 0.0164, 0.0177, 0.0231].map((x) => 45 + x);
const ROWS = [0, 0.0017, 0.0058, 0.0083, 0.0131, 0.0154].map((y) => 41 + y);
const position = (): LonLat => [COLUMNS[pick(7)] as number, ROWS[pick(6)] as number];
/** A closed line of positions anywhere, so that far parts of it come near each other; some stand twice. */
function closedLine(count: number): LonLat[] {
  const line = Array.from({ length: count }, position);
  const doubled = line.toSpliced(pick(count), 0, line[pick(count)] as LonLat);
  const stutter = doubled.flatMap((each) => (pick(6) === 0 ? [each, each] : [each]));
  return [...stutter, stutter[0] as LonLat];
}
const edited = (ring: LonLat[]): LonLat[] =>
  ring.toSpliced(1 + pick(ring.length - 2), pick(3), ...Array.from({ length: pick(3) }, position));

/** Two arms, so that a long ring has parts far from each other. */
const COMB: LonLat[] = Array.from({ length: 41 }, (_, n): LonLat => {
  const turn = (2 * Math.PI * (n % 40)) / 40;
  return [45 + 0.1 * Math.cos(turn), 41 + 0.1 * Math.sin(turn)];
});

describe('the outline around a ring that moved', () => {
  it.each(Array.from({ length: 24 }, (_, n) => n))(
    'is what the whole ring has, of what stayed and what is asked: edit %d',
    () => {
      const old = closedLine(7);
      const ring = edited(old);
      if (ring.length < 3 || ring[0] !== ring.at(-1)) return;
      const set = setOf(ring);
      expect(changed(old, ring).pieces).toEqual(pieces(set, all(set)));
    },
  );

  it.each<[string, LonLat[]]>([
    ['after its first position', COMB.with(1, [45.12, 41.02])],
    ['before its last position', COMB.with(39, [45.12, 40.99])],
    ['in its middle', COMB.with(20, [44.88, 41.01])],
    ['to its other side', COMB.with(20, [45.088, 41.01])],
    ['by a position taken out', COMB.toSpliced(20, 1)],
    ['by all but its ends', [COMB[0], [45.1, 41.1], COMB[40]] as LonLat[]],
    ['by a spur where it closes', [...COMB, [45.15, 41], COMB[0] as LonLat]],
    ['by nothing', COMB.map(([x, y]): LonLat => [x, y])],
  ])('is that of the whole ring where it moved %s', (_, ring) => {
    const set = setOf(ring);
    expect(changed(COMB, ring).pieces).toEqual(pieces(set, all(set)));
  });

  const [A, B, C, D]: LonLat[] = [
    [45, 41],
    [45.01, 41],
    [45.01, 41.01],
    [45.003, 41.004],
  ];
  it.each<[string, (LonLat | undefined)[], (LonLat | undefined)[]]>([
    ['a spur where it starts goes', [A, D, A, B, C, A], [A, A, B, C, A]],
    ['a spur comes where it starts', [A, A, B, C, A], [A, D, A, B, C, A]],
    ['a spur in its middle goes', [A, B, D, B, C, A], [A, B, B, C, A]],
    ['a spur comes where a position stood twice', [A, B, B, C, A], [A, B, D, B, C, A]],
    ['a spur where it closes goes', [A, B, C, A, D, A], [A, B, C, A, A]],
    ['all but where it closes is another', [A, B, C, A], [A, C, D, A]],
  ])('is that of the whole ring where %s', (_, before, after) => {
    const [old, ring] = [before as LonLat[], after as LonLat[]];
    const set = setOf(ring);
    expect(changed(old, ring).pieces).toEqual(pieces(set, all(set)));
  });

  it('is asked of few chords where little of it moved', () => {
    const { stays, asked } = changed(COMB, COMB.with(20, [44.88, 41.01]));
    const count = all(setOf(COMB)).length;
    expect(count).toBeGreaterThan(120);
    expect(stays.length).toBeGreaterThan(count - 20);
    expect(asked.length).toBeLessThan(24);
    // Each is asked once.
    expect(new Set(asked).size).toBe(asked.length);
    expect(
      changed(
        COMB,
        COMB.map(([x, y]): LonLat => [x, y]),
      ).asked.length,
    ).toBeLessThan(4);
  });
});
