import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../model/common';
import { apart } from '../test-support/geodesic-oracle';
import { at, feature, measuring, path, rounded } from '../test-support/small-world';

const well = (id: string, east: number, north: number, properties = {}) =>
  feature(id, { type: 'Point', coordinates: at(east, north) }, { section: 'reach', ...properties });

/** Two rivers flow east; wells lie on both sides of the first, one beyond the second. */
const measure = measuring({
  rivers: [
    feature('main', path([0, 0], [10_000, 0]), { left: 'AA', right: 'BB' }),
    feature('other', path([0, 6000], [10_000, 6000]), { left: 'CC', right: 'AA' }),
  ],
  'old-river': [feature('main', path([0, 200], [10_000, 200]), { left: 'AA', right: 'BB' })],
  sections: [
    feature('reach', path([4000, 0], [6000, 0]), { ends_accuracy_m: 300 }),
    feature('upper', path([4000, 6000], [6000, 6000])),
  ],
  wells: [
    well('north', 5000, 500, { height: 9 }),
    well('far', 5000, 900, { height: 30 }),
    well('south', 4500, -400, { height: 12 }),
    well('rough', 5500, -300, { height: 11, accuracy_m: 150 }),
    well('beyond', 5000, 6300, { section: 'upper', height: 50 }),
    well('on', 5500, 0, { height: 1 }),
  ],
  stray: [well('stray', 5000, 100, { section: 'nowhere' })],
});
const main = { layer: 'rivers', ids: ['main'] };
const versions = [{ line: 'old', selection: { layer: 'old-river' } }];

describe('in a small world points within distances of lines', () => {
  const near = (ids: string[], more: Record<string, unknown> = {}) =>
    measure({
      kind: 'points-near-line',
      total: 'count',
      unit: 'count',
      points: { layer: 'wells', ids },
      lines: { layer: 'sections', ids: ['reach'] },
      sides: main,
      distancesMetres: [450, 700],
      height: 'height',
      decidable: true,
      ...more,
    });
  const ALL = ['north', 'far', 'south', 'rough'];

  it('are counted by side, and the highest of each within the greatest', () => {
    const found = near(ALL);
    expect(found).toMatchObject({ value: 3, low: 3, high: 3, decidable: true, versions: [] });
    expect(found.causes).toEqual(['points']);
    expect(found.parts.map(({ id, value, low, high }) => [id, value, low, high])).toEqual([
      ['within-450-aa', 0, 0, 0],
      // The rough one may lie up to 160 m farther away.
      ['within-450-bb', 2, 1, 2],
      ['within-700-aa', 1, 1, 1],
      ['within-700-bb', 2, 2, 2],
      ['highest-aa', 9, 9, 9],
      ['highest-bb', 12, 12, 12],
    ]);
    const [, south, north, , highest, lower] = found.parts;
    expect(south).toMatchObject({ unit: 'count', side: 'BB', decidable: true });
    const refs = (...ids: string[]) => ids.map((id) => ({ layer: 'wells', id }));
    expect(south?.features).toEqual(refs('south', 'rough'));
    expect(north?.features).toEqual(refs('north'));
    expect(highest).toMatchObject({ unit: 'm', side: 'AA', features: refs('north') });
    expect(lower).toMatchObject({ unit: 'm', side: 'BB', features: refs('south') });
  });

  it('are no highest where none lies within, and undecidable where that is declared', () => {
    const found = near(['far'], { decidable: false });
    expect(found).toMatchObject({ value: 0, low: 0, high: 0, decidable: false });
    expect(found.parts.map(({ id, decidable }) => [id, decidable])).toEqual([
      ['within-450-aa', false],
      ['within-700-aa', false],
    ]);
  });

  it('are counted again on other versions, by the greatest distance', () => {
    const found = near(ALL, { versions });
    expect(found).toMatchObject({ value: 3, low: 3, high: 4, causes: ['versions'] });
    expect(found.versions).toEqual([
      { line: 'current', value: 3 },
      { line: 'old', value: 4 },
    ]);
    const [, , within] = near(ALL, { versions, distancesMetres: [700, 350] }).parts;
    expect(within).toMatchObject({ id: 'within-350-aa', value: 0, low: 0, high: 1 });
  });

  it('lie on a side of the line that is nearest to each, or on none', () => {
    const sides = { layer: 'rivers' };
    const lines = { layer: 'sections' };
    const found = near(['north', 'beyond', 'on'], { sides, lines, distancesMetres: [600] });
    expect(found.parts.map(({ id, side, value }) => [id, side, value])).toEqual([
      ['within-600-', '', 1],
      ['within-600-aa', 'AA', 1],
      ['within-600-cc', 'CC', 1],
      ['highest-', '', 1],
      ['highest-aa', 'AA', 9],
      ['highest-cc', 'CC', 50],
    ]);
  });
});

describe('in a small world points and each their own line', () => {
  const toLine = (points: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    measure({
      kind: 'points-to-line',
      total: 'none',
      unit: 'm',
      points,
      lines: { layer: 'sections' },
      linkedBy: 'section',
      sides: main,
      ...more,
    });

  it('are so far apart, by both accuracies more or less, with the places', () => {
    const found = toLine({ layer: 'wells', ids: ['north', 'rough'] });
    expect(found).toMatchObject({ value: null, causes: ['points'], versions: [] });
    expect(found.parts.map(rounded)).toEqual([
      [500, 480, 520],
      [300, 140, 460],
    ]);
    const [north, rough] = found.parts;
    expect(north).toMatchObject({
      id: 'north',
      unit: 'm',
      decidable: true,
      side: 'AA',
      sideDecidable: true,
      group: 'reach',
      features: [{ layer: 'wells', id: 'north' }],
    });
    expect(rough).toMatchObject({ side: 'BB', sideDecidable: true, decidable: false });
    const [from, to] = [north?.from, north?.to] as [LonLat, LonLat];
    expect([from, apart(to, at(5000, 0)) < 1]).toEqual([at(5000, 500), true]);
    expect(north?.geometry).toEqual({ type: 'LineString', coordinates: [from, to] });
  });

  it('have a side that is sure only beyond both accuracies', () => {
    const [on] = toLine({ layer: 'wells', ids: ['on'] }).parts;
    expect(on).toMatchObject({ side: undefined, sideDecidable: false, low: 0, decidable: false });
  });

  it('are refused where a point names no line', () => {
    expect(() => toLine({ layer: 'stray' })).toThrow(
      'Point stray names no line in section: nowhere',
    );
  });
});
