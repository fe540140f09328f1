import { describe, expect, it } from 'vitest';
import {
  feature,
  measuring,
  offBy,
  path,
  rectangle,
  ring,
  rounded,
} from '../test-support/small-world';

/** A river flows east; a field of 1 km lies north of it, with its south edge on the river. */
const WORLD = {
  river: [feature('main', path([-3000, 0], [5000, 0]), { left: 'AA', right: 'BB' })],
  field: [feature('field', rectangle(0, 0, 1000, 1000), { country: 'AA' })],
  fields: [
    feature('field', rectangle(0, 0, 1000, 1000)),
    feature('yard', rectangle(2000, 500, 2200, 700)),
  ],
  'old-fields': [
    feature('field', rectangle(0, 0, 1000, 900)),
    feature('yard', rectangle(2000, 500, 2200, 720)),
  ],
  pond: [feature('pond', rectangle(400, 400, 500, 500))],
  isle: [feature('isle', rectangle(3000, 3000, 3200, 3200), { accuracy_m: 20 })],
  holed: [
    feature('holed', {
      type: 'Polygon',
      coordinates: [ring(0, 0, 1000, 1000), ring(300, 300, 700, 700).reverse()],
    }),
    feature('two', {
      type: 'MultiPolygon',
      coordinates: [[ring(0, 2000, 300, 2300)], [ring(1000, 2000, 1200, 2200)]],
    }),
  ],
  roads: [
    feature('across', path([-500, 500], [1500, 500])),
    feature('up', path([500, -500], [500, 600])),
    feature('around', path([-200, 920], [1200, 920], [1200, 950], [-200, 950])),
  ],
};
const measure = measuring(WORLD);
const area = (areas: string, more: Record<string, unknown> = {}) =>
  measure({ kind: 'area', total: 'sum', unit: 'm2', areas: { layer: areas }, edges: [], ...more });
const river = { layer: 'river' };
/** What a rectangle grows to with round corners, and shrinks to. */
const grown = (width: number, height: number, by: number) =>
  (width + 2 * by) * (height + 2 * by) - (4 - Math.PI) * by * by;
const shrunk = (width: number, height: number, by: number) => (width - 2 * by) * (height - 2 * by);

describe('in a small world an area', () => {
  it('moves all its edges by its layer’s accuracy where no lines are named', () => {
    const found = area('field');
    expect(offBy(found, [1e6, shrunk(1000, 1000, 10), grown(1000, 1000, 10)])).toEqual([0, 0, 0]);
    expect(found).toMatchObject({ causes: ['accuracy'], decidable: true, versions: [] });
    expect(found.parts).toHaveLength(1);
    expect(found.parts[0]).toMatchObject({
      id: 'field',
      unit: 'm2',
      low: found.low,
      high: found.high,
      features: [{ layer: 'field', id: 'field' }],
    });
  });

  it('moves only the edges on named lines: a strip, and a half disc at either end of it', () => {
    const found = area('field', { edges: [river] });
    expect(offBy(found, [1e6, 990_000, 1_010_000 + Math.PI * 100])).toEqual([0, 0, 0]);
  });

  it('has parts alone where no total is wanted, each against its own former shape', () => {
    const versions = [{ line: 'old', selection: { layer: 'old-fields' } }];
    const found = area('fields', { total: 'none', versions });
    expect([found.value, found.low, found.high]).toEqual([null, null, null]);
    const [field, yard] = found.parts as [never, never];
    expect(offBy(field, [1e6, 900_000, grown(1000, 1000, 10)])).toEqual([0, 0, 0]);
    expect(offBy(yard, [40_000, shrunk(200, 200, 10), grown(200, 200, 10)])).toEqual([0, 0, 0]);
    expect(found.causes).toEqual(['versions', 'accuracy']);
  });

  it('is the sum of all areas, on the other versions as well', () => {
    const versions = [{ line: 'old', selection: { layer: 'old-fields' } }];
    const found = area('fields', { versions });
    const low = 900_000 + 44_000;
    expect(offBy(found, [1_040_000, low, grown(1000, 1000, 10) + grown(200, 200, 10)])).toEqual([
      0, 0, 0,
    ]);
    expect(found.versions.map(({ line, value }) => [line, Math.round(value / 1000)])).toEqual([
      ['current', 1040],
      ['old', 944],
    ]);
  });

  it('is less its holes, which shrink as it grows, and the sum of its polygons', () => {
    const [holed, two] = area('holed').parts as [never, never];
    const rest = (by: number) => grown(1000, 1000, by) - shrunk(400, 400, by);
    const least = shrunk(1000, 1000, 10) - grown(400, 400, 10);
    expect(offBy(holed, [840_000, least, rest(10)])).toEqual([0, 0, 0]);
    const both = (of: typeof grown) => of(300, 300, 10) + of(200, 200, 10);
    expect(offBy(two, [130_000, both(shrunk), both(grown)])).toEqual([0, 0, 0]);
  });

  it('is adjusted by areas less and more, the ends of which work against each other', () => {
    const adjusted = {
      whole: 'shape',
      id: 'rest',
      minus: { layer: 'pond' },
      plus: { layer: 'isle' },
    };
    const found = area('field', { total: 'none', adjusted });
    expect(found).toMatchObject({ value: null, causes: ['accuracy'], versions: [] });
    const [shape, rest] = found.parts;
    expect(shape).toMatchObject({ id: 'shape', features: [{ layer: 'field', id: 'field' }] });
    const low = shrunk(1000, 1000, 10) - grown(100, 100, 10) + shrunk(200, 200, 20);
    const high = grown(1000, 1000, 10) - shrunk(100, 100, 10) + grown(200, 200, 20);
    expect(offBy(rest as never, [1_030_000, low, high])).toEqual([0, 0, 0]);
    expect(rest).toMatchObject({
      id: 'rest',
      unit: 'm2',
      decidable: true,
      features: [
        { layer: 'field', id: 'field' },
        { layer: 'pond', id: 'pond' },
        { layer: 'isle', id: 'isle' },
      ],
    });
  });

  it('is never less than nothing, however much is taken away', () => {
    const adjusted = {
      whole: 'pond',
      id: 'rest',
      minus: { layer: 'field' },
      plus: { layer: 'pond' },
    };
    const [, rest] = area('pond', { adjusted }).parts;
    expect(rest).toMatchObject({ low: 0, decidable: false });
  });
});

describe('in a small world a road inside an area', () => {
  const inside = (ids: string[], more: Record<string, unknown> = {}) =>
    measure({
      kind: 'length-in-area',
      total: 'sum',
      unit: 'm',
      routes: { layer: 'roads', ids },
      areas: { layer: 'field' },
      edges: [],
      ...more,
    });

  it('is uncertain by both accuracies wherever it crosses an edge', () => {
    const found = inside(['across']);
    expect(rounded(found)).toEqual([1000, 960, 1040]);
    expect(found).toMatchObject({ causes: ['accuracy'], versions: [] });
    expect(found.parts).toHaveLength(1);
    expect(found.parts[0]).toMatchObject({ id: 'across-1', unit: 'm', side: 'AA', group: 'field' });
  });

  it('is sure where it crosses an edge that lies on no named line', () => {
    expect(rounded(inside(['across'], { edges: [river] }))).toEqual([1000, 1000, 1000]);
    expect(rounded(inside(['up'], { edges: [river] }))).toEqual([600, 580, 620]);
  });

  it('is told piece by piece, each with its own ends and numbered as the road goes', () => {
    const found = inside(['around']);
    expect(rounded(found)).toEqual([2000, 1920, 2080]);
    expect(found.parts.map(({ id }) => id)).toEqual(['around-1', 'around-2']);
    expect(found.parts.map(rounded)).toEqual([
      [1000, 960, 1040],
      [1000, 960, 1040],
    ]);
  });

  it('is compared with the areas as they were, all of them', () => {
    const versions = [{ line: 'old', selection: { layer: 'old-fields' } }];
    const found = inside(['across', 'up', 'around'], { versions });
    expect(rounded(found)).toEqual([3600, 1600, 3740]);
    expect(found.causes).toEqual(['versions', 'accuracy']);
    expect(found.versions.map(({ line, value }) => [line, Math.round(value)])).toEqual([
      ['current', 3600],
      ['old', 1600],
    ]);
  });
});
