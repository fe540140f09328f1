import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexOfLine } from './changed-index';
import { heldFoot } from './held-foot';
import { indexLine, type LineIndex } from './line-index';
import { measureLine } from './line-length';
import { distanceOf, intervalsNearSet, nearestOf } from './line-set';
import { noteMoved } from './moved-line';
import { intervalsNear } from './near';
import { nearest } from './nearest';
import { nearestFoot } from './nearest-foot';
import { wigglyLine } from './test-support/random';

const line = wigglyLine(7, 200, [45, 41], 0.01);
const ring = [...line, [45.5, 40.5] as LonLat, line[0] as LonLat];
const off = ([x, y]: LonLat): LonLat => [x + 0.004, y - 0.003];

/** Edits of lines, each as what it makes of positions. */
const EDITS: Record<string, (of: LonLat[]) => LonLat[]> = {
  'one position moved': (of) => of.with(80, off(of[80] as LonLat)),
  'two far apart moved': (of) =>
    of.with(20, off(of[20] as LonLat)).with(150, off(of[150] as LonLat)),
  'one inserted': (of) => of.toSpliced(81, 0, off(of[80] as LonLat)),
  'one deleted': (of) => of.toSpliced(80, 1),
  'one doubled': (of) => of.toSpliced(81, 0, of[80] as LonLat),
  'the first moved': (of) => of.with(0, off(of[0] as LonLat)),
  'the last moved': (of) => of.with(-1, off(of.at(-1) as LonLat)),
  'the start cut off': (of) => of.slice(30),
  'the end cut off': (of) => of.slice(0, -30),
  'a long way round': (of) => of.toSpliced(100, 0, [47, 43], [47, 43.5]),
  'all moved': (of) => of.map(off),
  nothing: (of) => [...of],
};
const cases = Object.entries(EDITS).flatMap(([what, edit]) => [
  { what: `${what}, of a line`, before: line, after: edit(line) },
  { what: `${what}, of a ring`, before: ring, after: edit(ring) },
]);

/** Of new objects, so that nothing serves which is held for those of another test. */
const moved = (before: LonLat[], after: LonLat[]): LineIndex => {
  const [was, is] = [[...before], [...after]];
  noteMoved(is, was);
  return indexOfLine(is);
};

const close = (found: ArrayLike<number>, expected: ArrayLike<number>) => {
  expect(found.length).toBe(expected.length);
  for (let at = 0; at < expected.length; at++)
    expect(Math.abs((found[at] ?? Number.NaN) - (expected[at] as number))).toBeLessThan(1e-7);
};

describe.each(cases)('a moved line, $what', ({ before, after }) => {
  const fresh = indexLine([[...after]]);

  it('is indexed as if it were new', () => {
    const found = moved(before, after);
    for (const column of ['ends', 'lineOf', 'segmentOf', 'previous', 'next'] as const)
      expect([...found[column]], column).toEqual([...fresh[column]]);
    expect([...found.tree.boxes]).toEqual([...fresh.tree.boxes]);
    close(found.measures, fresh.measures);
    const again = [...after];
    noteMoved(again, [...before]);
    close(measureLine(again), measureLine([...after]));
  });

  it('is as near to places, to a road and to another line', () => {
    const found = moved(before, after);
    const road = wigglyLine(8, 150, [45.02, 41.01], 0.01);
    for (const place of road)
      expect(heldFoot(found, place).distanceMetres).toBe(nearestFoot(fresh, place).distanceMetres);
    for (const place of [...road, ...before]) {
      const [a, b] = [nearestOf([found], place), nearest(fresh, place)];
      close([a.distanceMetres, ...a.position], [b.distanceMetres, ...b.position]);
    }
    for (const metres of [60, 2000]) {
      const [a, b] = [intervalsNearSet(road, [found], metres), intervalsNear(road, fresh, metres)];
      close(
        a.flatMap(({ fromMetres, toMetres }) => [fromMetres, toMetres]),
        b.flatMap(({ fromMetres, toMetres }) => [fromMetres, toMetres]),
      );
    }
    const far = indexLine([road.map(([x, y]): LonLat => [x + 0.3, y - 0.8])]);
    expect(distanceOf([far], [found]).distanceMetres).toBeCloseTo(
      distanceOf([far], [fresh]).distanceMetres,
      7,
    );
  });
});

describe('a moved line', () => {
  it('says which chords are new, and of which index they took whose place', () => {
    const at = (place: number): LonLat => [45 + place / 1000, 41];
    const mapped = [0, 1, 2, 3, 4, 5].map(at);
    const course = mapped.toSpliced(3, 1, [45.003, 41.001], [45.0035, 41.001]);
    noteMoved(course, mapped);
    const { change, ends } = indexOfLine(course);
    expect(change?.before).toBe(indexOfLine(mapped));
    expect(change).toMatchObject({ was: { from: 2, to: 4 }, is: { from: 2, to: 5 } });
    expect([...(change?.part.ends ?? [])]).toEqual([...ends.subarray(8, 20)]);
    expect(indexOfLine(mapped).change).toBeUndefined();
  });

  it('is open where its ends share a longitude or a latitude alone', () => {
    for (const [x, y] of [
      [45.01, 41],
      [45, 41.01],
    ] as const) {
      const mapped: LonLat[] = [
        [45, 41],
        [45.004, 41.002],
        [45.007, 41.006],
        [x, y],
      ];
      const found = moved(mapped, mapped.with(2, [45.008, 41.003]));
      expect(found.change).toBeDefined();
      expect([found.previous[0], found.next.at(-1)]).toEqual([-1, -1]);
    }
  });

  it('is indexed anew where it had no length, or what is new has none', () => {
    const [p, q]: LonLat[] = [
      [45, 41],
      [45.004, 41.002],
    ] as LonLat[];
    for (const [before, after] of [
      [
        [p, p],
        [p, q],
      ],
      [
        [p, q],
        [p, p],
      ],
      [
        [p, q, q],
        [p, q],
      ],
    ] as LonLat[][][]) {
      const found = moved(before as LonLat[], after as LonLat[]);
      const fresh = indexLine([after as LonLat[]]);
      expect([...found.ends]).toEqual([...fresh.ends]);
      expect([...found.measures]).toEqual([...fresh.measures]);
      expect(found.chordCount).toBe(1);
    }
  });
});
