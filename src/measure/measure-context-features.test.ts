import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import { indexOfLine } from './changed-index';
import { countryOn, endsAccuracyMetres, MeasureContext } from './measure-context';
import { dataOf } from './test-support/small-world';

type Line = [LonLat, LonLat];
const level = (y: number): Line => [
  [45, y],
  [45.01, y],
];
const feature = (
  id: string,
  geometry: Geometry,
  properties: Feature['properties'] = {},
): Feature => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const road = (id: string, y: number, properties: Feature['properties'] = {}) =>
  feature(id, { type: 'LineString', coordinates: level(y) }, properties);
const LAYERS = [{ id: 'roads', accuracyMetres: 15 }] as Layer[];
const contextOf = (...roads: Feature[]) => new MeasureContext(LAYERS, dataOf({ roads }), new Map());
const all = { layer: 'roads' };
const lineOf = ({ geometry }: Feature) =>
  (geometry as Extract<Geometry, { type: 'LineString' }>).coordinates as LonLat[];

describe('features', () => {
  it('are chosen where every property is as asked, of those without properties none', () => {
    const roads = [
      road('a', 41, { kind: 'main', lanes: 2 }),
      road('b', 42, { kind: 'main', lanes: 4 }),
      road('c', 43, null),
    ];
    const chosen = (where: Record<string, string | number>, ids?: string[]) =>
      contextOf(...roads)
        .features({ ...all, where, ids } as never)
        .map(({ id }) => id);
    expect(chosen({ kind: 'main' })).toEqual(['a', 'b']);
    expect(chosen({ kind: 'main', lanes: 4 })).toEqual(['b']);
    expect(chosen({ lanes: 2 }, ['a'])).toEqual(['a']);
    expect(() => chosen({ lanes: 2 }, ['b'])).toThrow('Layer roads has no feature b');
  });

  it('are refused where one is wanted and there are several, with their number', () => {
    const two = contextOf(road('a', 41), road('b', 42));
    expect(() => two.feature(all)).toThrow('2 features of layer roads where one is wanted');
    expect(two.feature({ ...all, ids: ['b'] }).id).toBe('b');
  });
});

describe('an index', () => {
  it('of one line is the one that is held for that line', () => {
    const one = road('a', 41);
    expect(contextOf(one).index(all)).toBe(indexOfLine(lineOf(one)));
    expect(contextOf(one).indexes(all)[0]).toBe(indexOfLine(lineOf(one)));
  });

  it('of a feature of several lines has all of them, and is held for the feature', () => {
    const several = feature('m', { type: 'MultiLineString', coordinates: [level(41), level(42)] });
    const context = contextOf(several, road('a', 43));
    const only = { ...all, ids: ['m'] };
    expect(context.index(only).lines).toEqual([level(41), level(42)]);
    expect(contextOf(several).index(only)).toBe(context.index(only));
    expect(context.indexes(all).map(({ lines }) => lines)).toEqual([
      [level(41), level(42)],
      [level(43)],
    ]);
    expect(context.lines(all)).toEqual([level(41), level(42), level(43)]);
  });

  it('of several features has the lines of all of them', () => {
    const context = contextOf(road('a', 41), road('b', 42));
    expect(context.index(all).lines).toEqual([level(41), level(42)]);
  });

  it('is taken over to other data where the features are the same objects, and only there', () => {
    const [a, b, c] = [road('a', 41), road('b', 42), road('c', 43)];
    const before = contextOf(a, b);
    const index = before.index(all);
    const indexOver = (...roads: Feature[]) =>
      before.withData(dataOf({ roads }), new Map()).index(all);
    expect(indexOver(a, b)).toBe(index);
    expect(indexOver(a, structuredClone(b))).not.toBe(index);
    before.index(all);
    expect(indexOver(a, c).lines).toEqual([level(41), level(43)]);
    before.index(all);
    expect(indexOver(a, b, c).lines).toEqual([level(41), level(42), level(43)]);
  });
});

describe('a context over other data', () => {
  it('has those data and results, and the accuracies of before', () => {
    const results = new Map([['it', {} as never]]);
    const after = contextOf(road('a', 41)).withData(dataOf({ roads: [road('z', 41)] }), results);
    expect(after.features(all).map(({ id }) => id)).toEqual(['z']);
    expect(after.accuracyMetres('roads')).toBe(15);
    expect(after.results).toBe(results);
    expect([after.has('roads'), after.has('rivers')]).toEqual([true, false]);
  });
});

describe('the line nearest to a point', () => {
  it('is found among any number', () => {
    const nearest = (y: number, ...roads: Feature[]) =>
      contextOf(...roads).lineNearest(all, [45.005, y])?.id;
    const roads = [road('a', 41), road('b', 41.1), road('c', 41.2)];
    expect([41.02, 41.09, 41.4].map((y) => nearest(y, ...roads))).toEqual(['a', 'b', 'c']);
    expect(nearest(44, road('a', 41))).toBe('a');
    // The first of equals.
    expect(nearest(41, road('a', 41), road('b', 41))).toBe('a');
  });

  it('is as far from other lines as the nearest of them', () => {
    const context = contextOf(road('a', 41), road('b', 41.1), road('c', 41.3));
    const approach = (from: string, ...to: string[]) =>
      context.approach({ ...all, ids: [from] }, { ...all, ids: to });
    expect(approach('b', 'a', 'c').to[1]).toBe(41);
    expect(approach('c', 'a', 'b').to[1]).toBe(41.1);
    expect(approach('a', 'a').distanceMetres).toBe(0);
  });
});

describe('what a feature states', () => {
  it('is read where it states it, and of the right kind', () => {
    const context = contextOf(road('a', 41));
    const own = (properties: Feature['properties']) =>
      context.accuracyMetres('roads', road('x', 41, properties));
    expect([{ accuracy_m: 3 }, { accuracy_m: '3' }, {}, null].map(own)).toEqual([3, 15, 15, 15]);
    expect(context.accuracyMetres('roads')).toBe(15);
    const ends = (properties: Feature['properties']) =>
      endsAccuracyMetres(road('x', 41, properties));
    expect([{ ends_accuracy_m: 40 }, { ends_accuracy_m: '40' }, {}, null].map(ends)).toEqual([
      40, 0, 0, 0,
    ]);
  });

  it('is the country on either side, and none on the line itself', () => {
    const line = road('x', 41, { left: 'AA', right: 7, on: 'CC' });
    expect(countryOn(line, 'left')).toBe('AA');
    expect(countryOn(line, 'right')).toBeUndefined();
    expect(countryOn(line, 'on')).toBeUndefined();
    expect(countryOn(road('x', 41, null), 'left')).toBeUndefined();
  });
});
