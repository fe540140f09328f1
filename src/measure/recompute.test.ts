import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { applyLineEdit, type LineEdit, snapToGrid } from '../model/line-edit';
import type { Measured } from '../model/measured';
import { prepareWorld } from './edited-world';
import { measureAll } from './measure-all';
import { prepareRecompute } from './recompute';
import { contents, data } from './test-support/dossier';

const line = { layer: 'border', feature: 'main' };
const { positions: mapped } = prepareWorld(contents.layers, data, line);
const recompute = prepareRecompute(contents, data, line);

const KIRANTS = 3060;

/** The first of some moves of up to 100 m, all round, that the line allows. */
function edited(of: readonly LonLat[], make: (by: LonLat) => LineEdit): LonLat[] {
  for (let step = 0; step < 24; step++) {
    const metres = [1e-3, 3e-4, 1e-4][step >> 3] as number;
    const angle = ((step % 8) * Math.PI) / 4;
    const by: LonLat = [metres * Math.cos(angle), metres * Math.sin(angle)];
    const result = applyLineEdit(of, make(by), contents.dossier.extent);
    if ('line' in result) return result.line;
  }
  throw new Error('the line allows no such move');
}

const place = (at: number, [x, y]: LonLat): LonLat => {
  const [longitude, latitude] = mapped[at] as LonLat;
  return [longitude + x, latitude + y];
};
const move = (index: number, of: readonly LonLat[] = mapped) =>
  edited(of, (by) => ({ kind: 'move', index, to: place(index, by) }));

const COURSES: Record<string, LonLat[]> = {
  'a vertex of a section moved': move(KIRANTS),
  'a vertex inserted': edited(mapped, (by) => ({
    kind: 'insert',
    after: KIRANTS,
    at: place(KIRANTS, by),
  })),
  'where two areas meet taken out': edited(mapped, () => ({ kind: 'delete', index: 3175 })),
  'the end of a section moved': move(3122),
  'two places far apart moved': move(1000, move(KIRANTS)),
  'the whole line on the grid': mapped.map(snapToGrid),
};

/** Every number of a measurement, in order. */
const numbers = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbers)
      : [];

/** The same, with all numbers left out. */
const words = (value: Measured): string =>
  JSON.stringify(value, (_, each) => (typeof each === 'number' ? 0 : each));

describe('measuring again on a moved line', () => {
  it.each(Object.entries(COURSES))(
    'gives what measuring all of the changed data gives, to 1e-9: %s',
    (_, course) => {
      const { measured, data: changed } = recompute(course);
      // New objects, so that nothing held serves.
      const full = measureAll(contents, structuredClone(changed));
      expect([...measured.keys()]).toEqual([...full.keys()]);
      for (const [id, found] of measured) {
        const expected = full.get(id) as Measured;
        expect(words(found), id).toBe(words(expected));
        const [a, b] = [numbers(found), numbers(expected)];
        for (const [at, number] of a.entries())
          expect(Math.abs(number - (b[at] ?? Number.NaN)), id).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(number)),
          );
      }
    },
    60_000,
  );

  it('gives the same to the last digit whatever was measured before', () => {
    const course = COURSES['a vertex of a section moved'] as LonLat[];
    const first = recompute(course);
    for (const other of Object.values(COURSES)) recompute(other);
    const copy = course.map(([x, y]): LonLat => [x, y]);
    for (const again of [recompute(copy), prepareRecompute(contents, data, line)(copy)])
      expect(isDeepStrictEqual([...again.measured], [...first.measured])).toBe(true);
  }, 60_000);

  it('gives the mapped figures on the mapped line, to the last digit', () => {
    const { measured, depends } = recompute(mapped.map(([x, y]): LonLat => [x, y]));
    expect(depends).toEqual([]);
    expect(isDeepStrictEqual([...measured], [...measureAll(contents, data)])).toBe(true);
  }, 60_000);
});
