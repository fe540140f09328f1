import { describe, expect, it } from 'vitest';
import { geometryTypeOf, runsOf, shown } from './walk';

const featureOf = (type: string, coordinates: unknown) => ({ geometry: { type, coordinates } });
const raw = (value: Record<string, unknown>) => ({ value, path: 'features[0]', properties: {} });
const PATH = 'features[0].geometry.coordinates';
const SQUARE = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const HOLE = SQUARE.map(([x = 0, y = 0]) => [y / 4 + 0.5, x / 4 + 0.5]);

describe('the runs of positions of a geometry', () => {
  const runs = (type: string, coordinates: unknown) =>
    runsOf(raw(featureOf(type, coordinates))).map(({ role, path }) => [
      role,
      path.replace(PATH, ''),
    ]);

  it('are told by role and place for each type', () => {
    expect(runs('Point', [1, 2])).toEqual([['points', '']]);
    expect(runs('Point', [])).toEqual([]);
    expect(runs('MultiPoint', SQUARE)).toEqual([['points', '']]);
    expect(runs('LineString', SQUARE)).toEqual([['line', '']]);
    expect(runs('MultiLineString', [SQUARE, HOLE])).toEqual([
      ['line', '[0]'],
      ['line', '[1]'],
    ]);
    expect(runs('Polygon', [SQUARE, HOLE])).toEqual([
      ['shell', '[0]'],
      ['hole', '[1]'],
    ]);
    expect(runs('MultiPolygon', [[SQUARE], [SQUARE, HOLE]])).toEqual([
      ['shell', '[0][0]'],
      ['shell', '[1][0]'],
      ['hole', '[1][1]'],
    ]);
    expect(runs('Circle', SQUARE)).toEqual([]);
    expect(runsOf(raw({ geometry: 'none' }))).toEqual([]);
    expect(geometryTypeOf(raw({ geometry: 'none' }))).toBeUndefined();
  });
});

describe('what stands in the place of a position', () => {
  it('is shown in a few words, and is asked for none of its own', () => {
    expect(shown('x'.repeat(100))).toBe('x'.repeat(80));
    expect(shown([1, [2], { a: 1 }, null, 5])).toBe('1, a list, an object, null');
    expect(shown({ toString: () => 'mine' })).toBe('an object');
    expect(shown(null)).toBe('null');
    expect(shown(10 ** 20)).toBe('100000000000000000000');
    expect(shown(['y'.repeat(100)])).toBe('y'.repeat(80));
  });
});
