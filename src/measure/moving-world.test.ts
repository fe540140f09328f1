import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { Measured } from '../model/measured';
import { measureAll } from './measure-all';
import { prepareRecompute } from './recompute';
import { data, layers, RIVER } from './test-support/moving-world';
import { measurements } from './test-support/moving-world-measured';

const declared = { layers, measurements };
/** Over new objects, so that nothing serves which is held for those of another test. */
const prepare = () =>
  prepareRecompute(declared, structuredClone(data), { layer: 'river', feature: 'main' });
const by = (course: LonLat[], at: number, [x, y]: LonLat): LonLat[] =>
  course.with(at, [(course[at] as LonLat)[0] + x, (course[at] as LonLat)[1] + y]);
const north = (at: number, metres: number, course = RIVER) => by(course, at, [0, metres / 111_000]);

const COURSES: Record<string, LonLat[]> = {
  'a position moved a little': north(10, 20),
  'a position moved far, to the other side of the road': north(10, -400),
  'a position of no section moved': north(17, 60),
  'the end of a section moved': north(14, 90),
  'the segment moved on which a section ends': north(22, 90),
  'the first position of all moved': north(0, 120),
  'the last position of all moved': north(40, -120),
  'a position inserted': RIVER.toSpliced(11, 0, [45.0318, 40.999]),
  'two positions inserted where a section ends': RIVER.toSpliced(
    30,
    0,
    [45.0882, 41.0035],
    [45.089, 41.004],
  ),
  'a position taken out': RIVER.toSpliced(12, 1),
  'three positions taken out, the corner of a field among them': RIVER.toSpliced(19, 3),
  'the first position taken out': RIVER.slice(1),
  'two places far apart moved': north(33, 150, north(4, -70)),
  'the whole river moved': RIVER.map(([x, y]): LonLat => [x, y + 0.0004]),
};

/** Every number of a measurement, in order; and the same with all numbers left out. */
const numbers = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbers)
      : [];
const words = (value: Measured): string =>
  JSON.stringify(value, (_, each) => (typeof each === 'number' ? 0 : each));

function expectSame(
  found: ReadonlyMap<string, Measured>,
  full: ReadonlyMap<string, Measured>,
): void {
  expect([...found.keys()]).toEqual([...full.keys()]);
  for (const [id, measured] of found) {
    const expected = full.get(id) as Measured;
    expect(words(measured), id).toBe(words(expected));
    const wanted = numbers(expected);
    for (const [at, number] of numbers(measured).entries())
      expect(Math.abs(number - (wanted[at] ?? Number.NaN)), id).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(number)),
      );
  }
}

describe('measuring again in a small world whose river moves', () => {
  it.each(Object.entries(COURSES))(
    'gives what measuring everything anew gives: %s',
    (_, course) => {
      const { measured, data: moved } = prepare()(structuredClone(course));
      // New objects, so that nothing held serves.
      expectSame(measured, measureAll(declared, structuredClone(moved)));
    },
  );

  it('makes again what reads anything that moved, and says what that is', () => {
    const recompute = prepare();
    const all = measurements.map(({ id }) => id);
    // No section moves with the segments beside that position.
    expect(recompute(north(17, 60)).depends).toEqual(all.filter((id) => id !== 'line-length'));
    expect(recompute(north(10, 20)).depends).toEqual(all);
    expect(recompute([...RIVER]).depends).toEqual([]);
  });

  it('gives the same to the last digit whatever was measured before', () => {
    const recompute = prepare();
    const first = new Map(
      Object.entries(COURSES).map(([name, course]) => [name, recompute(course).measured]),
    );
    for (const [name, course] of Object.entries(COURSES).reverse()) {
      const again = recompute(course.map(([x, y]): LonLat => [x, y])).measured;
      expect(isDeepStrictEqual([...again], [...(first.get(name) ?? [])]), name).toBe(true);
    }
  });
});
