import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { type CapsuleSet, capsuleSet } from './capsule-set';
import { findNear, nearChords } from './near-chords';
import { away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
type Chord = [x0: number, y0: number, x1: number, y1: number];
const line = ([x0, y0, x1, y1]: Chord): LonLat[] => [at(x0, y0), at(x1, y1)];
const UNCUT = 1e9;

/** Chords, each with the metres around it, in their order. */
const setOf = (...capsules: [metres: number, chord: Chord][]): CapsuleSet =>
  capsuleSet(
    capsules.map(([metres, chord]) => ({ lines: [line(chord)], metres })),
    UNCUT,
  );
const found = (set: CapsuleSet, metres: number, itself = 0) => {
  const near = nearChords();
  findNear(near, set, set.ends, 0, metres, itself);
  return { near, ids: [...near.ids.slice(0, near.count)] };
};

describe('the chords whose capsules come near a chord', () => {
  /** From (0, 0) to (100, 40), and short ones beyond each of its sides. */
  const OWN: Chord = [100, 40, 0, 0];
  const beyond = (metres: number): Chord[] => [
    [100 + metres, 20, 130 + metres, 20],
    [-metres, 20, -30 - metres, 20],
    [50, 40 + metres, 50, 70 + metres],
    [50, -metres, 50, -30 - metres],
  ];

  it('are those within both metres of its box on every side', () => {
    const set = (metres: number) =>
      setOf([10, OWN], ...beyond(metres).map((chord): [number, Chord] => [5, chord]));
    expect(found(set(14.9), 10).ids).toEqual([1, 2, 3, 4]);
    expect(found(set(15.1), 10).ids).toEqual([]);
  });

  it('are no more where one of the others reaches far', () => {
    const wide: [number, Chord] = [500, [0, 3000, 100, 3000]];
    const set = (metres: number) =>
      setOf([10, OWN], wide, ...beyond(metres).map((chord): [number, Chord] => [5, chord]));
    expect(found(set(14.9), 10).ids).toEqual([2, 3, 4, 5]);
    expect(found(set(15.1), 10).ids).toEqual([]);
    expect(found(setOf([10, OWN], [500, [0, 549, 100, 549]]), 10).ids).toEqual([1]);
    expect(found(setOf([10, OWN], [500, [0, 551, 100, 551]]), 10).ids).toEqual([]);
  });

  it('are not the chord itself, but one that lies upon it', () => {
    const set = setOf([10, OWN], [10, OWN]);
    expect(found(set, 10).ids).toEqual([1]);
    expect(found(set, 10, 1).ids).toEqual([0]);
    expect(found(set, 10, -1).ids).toEqual([0, 1]);
  });

  it('stand in metres in the frame of its middle', () => {
    const { near } = found(setOf([10, OWN], [10, [60, 30, 90, 10]]), 10);
    const rounded = (of: Float64Array, count: number) =>
      Array.from(of.slice(0, count), (each) => Math.round(1e3 * each) / 1e3);
    expect(rounded(near.own, 4)).toEqual([50, 20, -50, -20]);
    expect(rounded(near.ends, 4)).toEqual([10, 10, 40, -10]);
    expect([near.originX, near.originY]).toEqual([
      expect.closeTo(at(50, 0)[0], 9),
      expect.closeTo(at(0, 20)[1], 9),
    ]);
  });

  it('may be any number, and are found anew for the next chord', () => {
    const many = Array.from({ length: 200 }, (_, n): [number, Chord] => [
      5,
      [n / 10, 1 + n / 10, 50 + n, 2],
    ]);
    const set = setOf([10, OWN], ...many);
    const { near, ids } = found(set, 10);
    expect(ids).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
    for (const [place, id] of ids.entries()) {
      const [, [x0, y0, x1, y1]] = many[id - 1] as [number, Chord];
      const ends = near.ends.slice(4 * place, 4 * place + 4);
      for (const [n, each] of [x0 - 50, y0 - 20, x1 - 50, y1 - 20].entries())
        expect(ends[n]).toBeCloseTo(each, 3);
    }
    const few = setOf([10, OWN], [5, [0, 10, 50, 10]]);
    findNear(near, few, few.ends, 0, 10, 0);
    expect([...near.ids.slice(0, near.count)]).toEqual([1]);
  });

  it.each([1, -1])('are so where meridians are nearest to each other (%d)', (hemisphere) => {
    const corner = (degrees: number): LonLat => [45, hemisphere * degrees];
    for (const own of [
      [corner(60), corner(62)],
      [corner(62), corner(60)],
    ]) {
      const beside = (metres: number) => {
        const start = away(corner(62), 90, metres);
        return [start, away(start, 90, 20)];
      };
      const ids = (metres: number) =>
        found(capsuleSet([{ lines: [own, beside(metres)], metres: 500 }], UNCUT), 500).ids;
      expect(ids(999)).toEqual([1]);
      expect(ids(1010)).toEqual([]);
    }
  });
});
