import { describe, expect, it } from 'vitest';
import type { MeasurementDefinition } from '../../model/measurement';
import { data, datesOf, declared, fence, layer, measured, part } from '../test-support/dated-world';
import { measuredDates } from './measured-dates';

describe('the dates of what is measured', () => {
  it.each(['line-length', 'area', 'line-deviation'])(
    'are for the pieces of a %s those of the features that they are',
    (kind) => {
      const { whole, parts } = datesOf({ kind }, [fence('old'), fence('young'), fence('plain')]);
      expect(whole).toEqual([]);
      expect(parts).toEqual({ old: [{ until: '1950' }], young: [{ from: '1980-06' }] });
    },
  );

  it('are not those of features that a piece only names', () => {
    const named = {
      kind: 'points-near-line',
      points: layer('wells'),
      lines: layer('river'),
      sides: layer('river'),
    };
    expect(datesOf(named, [fence('old')])).toEqual({ whole: [{ from: '1970' }], parts: {} });
  });

  it('are those of all that is compared, once where they are the same', () => {
    const routes = layer('roads');
    const points = { points: layer('wells'), lines: layer('fences'), sides: layer('river-1950') };
    const versions = [{ line: 'old', selection: layer('river-1950') }];
    expect(datesOf({ kind: 'line-deviation', versions }).whole).toEqual([{ until: '1960' }]);
    for (const kind of ['points-to-line', 'points-near-line'])
      expect(datesOf({ kind, ...points }).whole).toEqual([
        { from: '1970' },
        { until: '1950' },
        { from: '1980-06' },
        { until: '1960' },
      ]);
    expect(datesOf({ kind: 'length-in-area', routes, areas: layer('held') }).whole).toEqual([
      { from: '1930' },
      { from: '1992', until: '2020' },
      { from: '1993' },
    ]);
    expect(
      datesOf({ kind: 'length-beyond-line', routes, line: layer('river-1950') }).whole,
    ).toEqual([{ from: '1930' }, { until: '1960' }]);
    expect(datesOf({ kind: 'length-near-line', routes, lines: [] }).whole).toEqual([
      { from: '1930' },
    ]);
  });

  it('are of what is selected alone, by its ids or by what it states', () => {
    const road = (selection: Record<string, unknown>) =>
      datesOf({ kind: 'length-near-line', routes: { layer: 'fences', ...selection }, lines: [] })
        .whole;
    expect(road({ ids: ['young', 'plain'] })).toEqual([{ from: '1980-06' }]);
    expect(road({ where: { kind: 'wood' } })).toEqual([{ until: '1950' }]);
    expect(road({ ids: ['young'], where: { kind: 'wood' } })).toEqual([]);
    expect(road({ layer: 'nowhere' })).toEqual([]);
  });

  it('are for a pair what both of it have, and for a line that lengths lie near its own', () => {
    const pair = (id: string, one: string, other: string) => ({
      id,
      from: layer(one),
      to: layer(other),
    });
    const pairs = [pair('a', 'wells', 'river-1950'), pair('b', 'river', 'river')];
    expect(datesOf({ kind: 'distance', pairs }, [part('a', 1), part('b', 1)])).toEqual({
      whole: [],
      parts: { a: [{ from: '1970' }, { until: '1960' }] },
    });
    const near = (id: string, name: string) => ({ id, selection: layer(name), versions: [] });
    const lines = [near('a', 'river'), near('b', 'river-1950')];
    const routes = layer('river');
    expect(
      datesOf({ kind: 'length-near-line', routes, lines }, [part('a', 1), part('b', 1)]),
    ).toEqual({
      whole: [],
      parts: { b: [{ until: '1960' }] },
    });
  });

  it('are for a ratio all of those of both that it is made of', () => {
    const all = [
      declared({ id: 'above', kind: 'line-length' }),
      declared({ id: 'below', kind: 'length-near-line', routes: layer('roads'), lines: [] }),
      declared({ id: 'other', kind: 'length-near-line', routes: layer('wells'), lines: [] }),
      declared({ kind: 'ratio', numerator: 'above', denominator: 'below' }),
    ];
    const results = new Map([['above', measured('above', 'line-length', [fence('old')])]]);
    expect(measuredDates(all[3] as MeasurementDefinition, all, results, data)).toEqual({
      whole: [{ until: '1950' }, { from: '1930' }],
      parts: {},
    });
  });
});
