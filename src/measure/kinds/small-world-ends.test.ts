import { describe, expect, it } from 'vitest';
import type { Part } from '../../model/measured';
import { measure } from '../test-support/river-world';
import {
  at,
  feature,
  measuring,
  path,
  rectangle,
  rounded,
  straight,
} from '../test-support/small-world';

const SIDES = { left: 'AA', right: 'BB' };
const well = (id: string, north: number, height: number) =>
  feature(id, { type: 'Point', coordinates: at(5000, north) }, { height });
/** A river that ran farther north once, and farther south before; wells on both sides. */
const counting = measuring({
  river: [feature('main', path([0, 0], [10_000, 0]), SIDES)],
  old: [feature('main', path([0, 200], [10_000, 200]), SIDES)],
  older: [feature('main', path([0, -600], [10_000, -600]), SIDES)],
  wells: [
    well('a', 500, 9),
    well('b', 900, 30),
    well('c', 1000, 12),
    well('d', -400, 7),
    well('e', -300, 8),
  ],
});
const version = (line: string) => ({ line, selection: { layer: line } });
const near = (distancesMetres: number[], versions: string[] = []) =>
  counting({
    kind: 'points-near-line',
    total: 'count',
    unit: 'count',
    points: { layer: 'wells' },
    lines: { layer: 'river' },
    sides: { layer: 'river' },
    versions: versions.map(version),
    distancesMetres,
    height: 'height',
    decidable: true,
  });

describe('in a small world points near a line', () => {
  it('are counted on each version by its own distances', () => {
    const rows = (...versions: string[]) =>
      near([450], versions).versions.map(({ line, value }) => [line, value]);
    expect(rows('old', 'older')).toEqual(
      expect.arrayContaining([
        ['old', 1],
        ['older', 2],
      ]),
    );
    expect(rows('older', 'old')).toEqual(
      expect.arrayContaining([
        ['old', 1],
        ['older', 2],
      ]),
    );
    expect(rounded(near([450], ['old', 'older']))).toEqual([2, 1, 2]);
    expect(rounded(near([350], ['old', 'older']))).toEqual([1, 1, 2]);
  });

  it('have the highest of each side, wherever it stands among them', () => {
    const highest = near([1200]).parts.filter(({ id }) => id.startsWith('highest'));
    expect(highest.map(({ id, value, features }) => [id, value, features?.[0]?.id])).toEqual([
      ['highest-aa', 30, 'b'],
      ['highest-bb', 8, 'e'],
    ]);
  });
});

describe('in a small world what of a road lies near lines', () => {
  const line = (id: string, layer: string, more = {}) => ({
    id,
    selection: { layer },
    versions: [{ line: 'old', selection: { layer: 'old-river' } }],
    ...more,
  });
  const near = (distanceMetres: number, ...lines: Record<string, unknown>[]) =>
    measure({
      kind: 'length-near-line',
      total: 'none',
      unit: 'm',
      routes: { layer: 'roads', ids: ['bridge', 'rough'] },
      distanceMetres,
      lines,
    });

  it('is told on each version of the whole line that has any', () => {
    const reach = line('reach', 'section', { along: { layer: 'river' } });
    const plain = line('plain', 'backward', { versions: [] });
    const found = near(300, reach, plain, line('whole', 'river'));
    const rows = found.versions.map(({ line: name, value }) => [name, Math.round(value)]);
    expect(rows).toEqual([
      ['current', 1200],
      ['old', 1200],
    ]);
    expect(found.parts.map(({ value }) => Math.round(value))).toEqual([600, 1200, 1200]);
    expect(near(300, reach, plain).versions).toEqual([]);
  });

  it('is nothing at least where both may lie farther apart than is asked', () => {
    // The rough road is known to 40 m, the river to 10.
    const [part] = near(45, line('whole', 'river', { versions: [] })).parts as [Part];
    expect(rounded(part)).toEqual([180, 0, 380]);
  });
});

describe('in a small world a ratio', () => {
  it('needs totals of both', () => {
    const lines = { kind: 'line-length', total: 'sum', unit: 'm', lines: { layer: 'section' } };
    const points = {
      kind: 'length-near-line',
      total: 'none',
      unit: 'm',
      routes: { layer: 'roads' },
      distanceMetres: 300,
      lines: [{ id: 'it', selection: { layer: 'river' }, versions: [] }],
    };
    const ratio = (numerator: string, denominator: string) =>
      measure(lines, points, {
        kind: 'ratio',
        total: 'ratio',
        unit: 'ratio',
        numerator,
        denominator,
      });
    expect(ratio('it-0', 'it-0').value).toBe(1);
    expect(() => ratio('it-0', 'it-1')).toThrow('needs a total of it-1, declared before it');
    expect(() => ratio('it-9', 'it-0')).toThrow('needs a total of it-9, declared before it');
  });
});

describe('in a small world the length of lines', () => {
  const sections = measuring({
    sections: [
      feature('first', path([4000, 0], [5000, 0]), { ends_accuracy_m: 50 }),
      feature('second', path([5000, 0], [6000, 0]), { ends_accuracy_m: 200 }),
      feature(
        'parted',
        {
          type: 'MultiLineString',
          coordinates: [
            straight([
              [0, 0],
              [1000, 0],
            ]),
            straight([
              [2000, 0],
              [3000, 0],
            ]),
          ],
        },
        { ends_accuracy_m: 100 },
      ),
    ],
    fields: [feature('plain', rectangle(0, 0, 1000, 500))],
  });
  const length = (ids: string[], more = {}) =>
    sections({
      kind: 'line-length',
      total: 'sum',
      unit: 'm',
      lines: { layer: 'sections', ids },
      ...more,
    });

  it('is uncertain by the worst known of its free ends, and each by its own', () => {
    const found = length(['first', 'second']);
    expect(rounded(found)).toEqual([2000, 1600, 2400]);
    expect(found.causes).toEqual(['ends']);
    expect(found.parts.map(rounded)).toEqual([
      [1000, 900, 1100],
      [1000, 600, 1400],
    ]);
  });

  it('of a line in two parts is uncertain at four ends, and goes from the first to the last', () => {
    const [part] = length(['parted']).parts as [Part];
    expect(rounded(part)).toEqual([2000, 1600, 2400]);
    expect([part.from, part.to]).toEqual([at(0, 0), at(3000, 0)]);
  });

  it('has perimeters beside it, as long as they are when simplified at least', () => {
    const jagged = measure({
      kind: 'line-length',
      total: 'sum',
      unit: 'm',
      lines: { layer: 'section' },
      perimeters: { layer: 'jagged' },
    }).parts.find(({ group }) => group === 'beside') as Part;
    // Each of the 18 steps between teeth is 50.99 m long, and the first and last 50.25.
    expect(rounded(jagged)).toEqual([1018, 1000, 1018]);
    const plain = length(['first'], { perimeters: { layer: 'fields' } }).parts[1] as Part;
    expect(rounded(plain)).toEqual([3000, 3000, 3000]);
  });
});
