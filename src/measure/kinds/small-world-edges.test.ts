import { describe, expect, it } from 'vitest';
import { feature, measuring, path, rectangle, rounded } from '../test-support/small-world';

const SIDES = { left: 'AA', right: 'BB' };
/** A field north of a river, cut off by a track at its north; another river is far away. */
const measure = measuring({
  river: [feature('main', path([-1000, 0], [2000, 0]), SIDES)],
  far: [feature('main', path([-1000, -5000], [2000, -5000]), SIDES)],
  fields: [feature('field', rectangle(0, 0, 1000, 800), null)],
  held: [feature('field', rectangle(0, 0, 1000, 800), { country: 'AA' })],
  roads: [feature('across', path([500, -1000], [500, 2000]))],
});
const inside = (edges: string[], areas = 'fields') =>
  measure({
    kind: 'length-in-area',
    total: 'sum',
    unit: 'm',
    routes: { layer: 'roads', ids: ['across'] },
    areas: { layer: areas },
    edges: edges.map((layer) => ({ layer })),
  });

describe('in a small world a road in an area', () => {
  it('is uncertain at the edges that lie on the lines named, and at no other', () => {
    // 10 m of the river and 10 of the road, to either side.
    expect(rounded(inside(['river']))).toEqual([800, 780, 820]);
    expect(rounded(inside(['river', 'far']))).toEqual([800, 780, 820]);
    expect(rounded(inside(['far', 'river']))).toEqual([800, 780, 820]);
    expect(rounded(inside(['far']))).toEqual([800, 800, 800]);
    expect(rounded(inside([]))).toEqual([800, 760, 840]);
  });

  it('has pieces on the side that the area states', () => {
    expect(inside(['river'], 'held').parts[0]).toMatchObject({ side: 'AA', group: 'field' });
    expect(inside(['river']).parts[0]?.side).toBeUndefined();
    expect(inside(['river']).parts[0]?.id).toBe('across-1');
  });
});

describe('in a small world lines deviate from others', () => {
  const deviate = measuring({
    sections: [
      feature('first', path([0, 0], [1000, 0])),
      feature('second', path([2000, 0], [3000, 0])),
      feature('third', path([0, 30], [1000, 30])),
    ],
    straight: [feature('main', path([-1000, 50], [4000, 50]))],
    crooked: [feature('main', path([-1000, -20], [1500, -20], [1500, -200], [4000, -200]))],
  });
  const from = (versions: string[], ids?: string[]) =>
    deviate({
      kind: 'line-deviation',
      total: 'maximum',
      unit: 'm',
      lines: { layer: 'sections', ids },
      versions: versions.map((layer) => ({ line: layer, selection: { layer } })),
      sampleMetres: 50,
    });

  it('by the most of any line and of any version, wherever that stands', () => {
    for (const versions of [
      ['straight', 'crooked'],
      ['crooked', 'straight'],
    ]) {
      const found = from(versions);
      expect(rounded(found)).toEqual([200, 180, 220]);
      expect(found.parts.map(rounded)).toEqual([
        [50, 30, 70],
        [200, 180, 220],
        [50, 30, 70],
      ]);
      expect(found.versions.map(({ line, value }) => [line, Math.round(value)]).sort()).toEqual([
        ['crooked', 200],
        ['straight', 50],
      ]);
    }
    expect(rounded(from(['straight'], ['third']))).toEqual([20, 0, 40]);
  });
});

describe('in a small world distances', () => {
  const pair = (id: string, to: string) => ({
    id,
    from: { layer: 'fields' },
    to: { layer: to },
    versions: [],
  });
  const apart = (total: string, ...pairs: Record<string, unknown>[]) =>
    measure({ kind: 'distance', total, unit: 'm', pairs });
  const near = { ...pair('near', 'river'), from: { layer: 'roads', ids: ['across'] } };

  it('are the least of all, wherever that is declared, or none', () => {
    const [far, river] = [pair('far', 'far'), pair('river', 'river')];
    for (const pairs of [
      [far, river],
      [river, far],
    ]) {
      const found = apart('minimum', ...pairs);
      expect([found.value, found.low, Math.round(found.high ?? 0)]).toEqual([0, 0, 20]);
    }
    expect(apart('none', far, near)).toMatchObject({ value: null, causes: ['accuracy'] });
    expect(rounded(apart('minimum', far))).toEqual([5000, 4980, 5020]);
    expect(() => apart('minimum')).toThrow('declares no pair');
    expect(() => apart('none')).toThrow('declares no pair');
  });
});
