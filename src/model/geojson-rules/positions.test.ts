import { describe, expect, it } from 'vitest';
import { one, PATH } from '../test-support/single-features';
import { coordinatesRule, inRange } from './coordinates';
import { extentRule, isInside } from './extent';
import { lonLatOf, samePosition } from './walk';

describe('a position', () => {
  it.each([
    ['x', 'not-a-position', 'x'],
    [{ lon: 1 }, 'not-a-position', 'an object'],
    [null, 'not-a-position', 'null'],
    [[1, '2'], 'not-a-number', '1, 2'],
    [[1, Number.NaN], 'not-a-number', '1, NaN'],
    [[181, 0], 'out-of-range', '181, 0'],
    [[0, -90.5], 'out-of-range', '0, -90.5'],
    [[], 'dimension', ''],
  ])('%j is told as what it is', (position, problem, text) => {
    const [found, ...others] = coordinatesRule(one('LineString', [[0, 0], position]), {});
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'coordinates', problem, id: 'weir', place: `${PATH}[1]` });
    expect(found?.values.position).toBe(text);
  });

  it('with a height is told with how many numbers it has', () => {
    expect(coordinatesRule(one('Point', [1, 2, 300]), {})).toEqual([
      {
        rule: 'coordinates',
        problem: 'dimension',
        id: 'weir',
        place: PATH,
        values: { position: '1, 2, 300', count: 3 },
      },
    ]);
  });

  it('lies on the globe up to its very edges', () => {
    for (const corner of [
      [180, 90],
      [-180, -90],
      [180, -90],
      [0, 0],
    ])
      expect(inRange(corner)).toBe(true);
    for (const beyond of [[180.1, 0], [0, 90.1], [181, 91], null, [], ['1', 2]])
      expect(inRange(beyond)).toBe(false);
  });

  it('is two finite numbers, or none', () => {
    expect(lonLatOf([3, 4, 5])).toEqual([3, 4]);
    for (const wrong of [[3], [3, 'x'], ['x', 4], [3, Infinity], {}, 'x'])
      expect(lonLatOf(wrong)).toBeNull();
  });

  it('is the same as another where every number is', () => {
    expect(samePosition([1, 2], [1, 2])).toBe(true);
    for (const other of [[1, 3], [2, 2], [1], [1, 2, 3], [], 'x'])
      expect(samePosition([1, 2], other)).toBe(false);
    expect(samePosition([], [])).toBe(false);
    expect(samePosition([1], [1, 2])).toBe(false);
  });
});

describe('an extent', () => {
  const extent: [number, number, number, number] = [10, 40, 20, 50];

  it('holds its edges and corners, and nothing beyond any of its four sides', () => {
    for (const inside of [
      [10, 40],
      [20, 50],
      [10, 50],
      [20, 40],
      [15, 45],
    ])
      expect(isInside(inside, extent)).toBe(true);
    for (const outside of [[9.9, 45], [20.1, 45], [15, 39.9], [15, 50.1], [15], []])
      expect(isInside(outside, extent)).toBe(false);
  });

  it('is told beside a position that lies outside of it', () => {
    expect(
      extentRule(
        one('MultiPoint', [
          [15, 45],
          [9, 45],
        ]),
        { extent },
      ),
    ).toEqual([
      {
        rule: 'extent',
        problem: 'outside-extent',
        id: 'weir',
        place: `${PATH}[1]`,
        values: { position: '9, 45', extent: '10, 40, 20, 50' },
      },
    ]);
    expect(extentRule(one('Point', [45, 15]), { extent })[0]?.problem).toBe('swapped-axes');
    expect(extentRule(one('Point', [9, 45]), {})).toEqual([]);
  });
});
