import { describe, expect, it } from 'vitest';
import { one, PATH } from '../test-support/single-features';
import { duplicatesRule } from './duplicates';
import { ringsRule, signedArea, windingRule } from './rings';

const SQUARE = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const HOLE = [
  [0.5, 0.5],
  [0.5, 1],
  [1, 1],
  [1, 0.5],
  [0.5, 0.5],
];

describe('a ring', () => {
  const rings = (coordinates: unknown) =>
    ringsRule(one('Polygon', coordinates), {}).map(({ problem }) => problem);
  const windings = (coordinates: unknown) =>
    windingRule(one('Polygon', coordinates), {}).map(({ values }) => values.role);

  it('is told where it is open, too short, or without an area', () => {
    expect(rings([SQUARE.slice(0, 4)])).toEqual(['open-ring']);
    expect(
      rings([
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ]),
    ).toEqual(['short-ring']);
    expect(
      rings([
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 0],
        ],
      ]),
    ).toEqual(['ring-without-area']);
    expect(
      rings([
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ]),
    ).toEqual([]);
    expect(rings([[]])).toEqual([]);
    expect(
      ringsRule(
        one('Polygon', [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ]),
        {},
      )[0],
    ).toMatchObject({
      rule: 'rings',
      place: `${PATH}[0]`,
      values: { role: 'shell', count: 3 },
    });
  });

  it('runs counterclockwise as a shell and clockwise as a hole', () => {
    expect(windings([SQUARE, HOLE])).toEqual([]);
    expect(windings([SQUARE.toReversed(), HOLE])).toEqual(['shell']);
    expect(windings([SQUARE, HOLE.toReversed()])).toEqual(['hole']);
  });

  it('is not looked for in a line, however closed', () => {
    expect(windingRule(one('LineString', SQUARE.toReversed()), {})).toEqual([]);
    expect(ringsRule(one('LineString', SQUARE.slice(0, 3)), {})).toEqual([]);
  });

  it('has the area of the square that it is, whatever else stands among its positions', () => {
    expect(signedArea(SQUARE)).toBe(4);
    expect(signedArea(SQUARE.toReversed())).toBe(-4);
    expect(signedArea([...SQUARE.slice(0, 2), 'x', ...SQUARE.slice(2)])).toBe(4);
    expect(signedArea([])).toBe(0);
  });
});

describe('a position twice in a row', () => {
  const twice = [
    [0, 0],
    [1, 1],
    [1, 1],
    [0, 0],
  ];

  it('is told of lines and rings at the second of them', () => {
    expect(
      duplicatesRule(
        one('MultiLineString', [
          [
            [5, 5],
            [6, 6],
          ],
          twice,
        ]),
        {},
      ),
    ).toEqual([
      {
        rule: 'duplicate-positions',
        problem: 'repeated-position',
        id: 'weir',
        place: `${PATH}[1][2]`,
        values: { position: '1, 1' },
      },
    ]);
    expect(duplicatesRule(one('Polygon', [twice]), {})).toHaveLength(1);
  });

  it('is not told of points, which may lie upon one another', () => {
    expect(duplicatesRule(one('MultiPoint', twice), {})).toEqual([]);
  });
});
