import { describe, expect, it } from 'vitest';
import type { Layer } from '../../model/layer';
import type { Measured } from '../../model/measured';
import { data, datesOf, declared, fence, layer, measured, part } from '../test-support/dated-world';
import { controlAreas } from './control-areas';
import { dossierDates } from './dossier-dates';
import { absenceOn, figuresOn, measuredOn, resultsOn } from './figures-on';

describe('figures at a date', () => {
  const fences = measured('fences', 'line-length', [fence('old'), fence('young')], 20);
  const dates = datesOf({ kind: 'line-length' }, fences.parts);

  it('are the very same where all holds, and nothing where no piece does', () => {
    const sum: Measured = { ...fences, total: 'sum' };
    expect(measuredOn(sum, { whole: [], parts: {} }, '1960')).toEqual({
      measured: sum,
      absence: null,
      parts: new Map(),
    });
    const none = measuredOn(sum, dates, '1960');
    expect(none.measured).toBeNull();
    expect(none.absence).toEqual({ validity: 'no-longer', dates: { until: '1950' } });
    expect([...none.parts.keys()]).toEqual(['old', 'young']);
  });

  it('are nothing where what every piece needs does not hold, though pieces would', () => {
    const whole = [{ from: '1990' }];
    const { measured: found, absence, parts } = measuredOn(fences, { ...dates, whole }, '1985');
    expect([found, absence?.validity, [...parts.keys()]]).toEqual([null, 'not-yet', ['old']]);
  });

  it('are the sum of the pieces that hold, as far as that leaves something to say', () => {
    const parts = [fence('old'), { ...fence('young'), low: 0, high: 30 }];
    const sum: Measured = { ...fences, total: 'sum', parts };
    expect(measuredOn(sum, dates, '1985').measured).toMatchObject({
      value: 10,
      low: 0,
      high: 30,
      decidable: false,
      versions: [],
      parts: [parts[1]],
    });
    expect(measuredOn({ ...sum, value: 21 }, dates, '1985').measured).toMatchObject({
      value: null,
      total: 'none',
      versions: [],
    });
  });

  it('lack first what ended first, else what comes last', () => {
    const validity = (all: { from?: string; until?: string }[], date: string) =>
      absenceOn(all, date)?.dates;
    expect(validity([{ until: '1950' }, { until: '1940' }], '1960')).toEqual({ until: '1940' });
    expect(validity([{ until: '1940' }, { until: '1950' }], '1960')).toEqual({ until: '1940' });
    expect(validity([{ from: '1970' }, { from: '1990' }], '1960')).toEqual({ from: '1990' });
    expect(validity([{ from: '1990' }, { from: '1970' }], '1960')).toEqual({ from: '1990' });
    expect(validity([{ from: '1970' }, { until: '1950' }], '1960')).toEqual({ until: '1950' });
    expect(validity([{ until: '1950' }, { from: '1970' }], '1960')).toEqual({ until: '1950' });
    expect(validity([{}], '1960')).toBeUndefined();
    const outdated = { until: '1950', outdatedAfter: true };
    expect(absenceOn([{ from: '1970' }, outdated], '1960')?.validity).toBe('outdated');
  });

  it('are left out of all where they do not hold, from dates or from the layers alike', () => {
    const undated = measured('undated', 'line-length', [
      part('plain', 1, [{ layer: 'fences', id: 'plain' }]),
    ]);
    const old = measured('old', 'line-length', [fence('old')]);
    const results = new Map([fences, undated, old].map((each) => [each.id, each]));
    const definitions = [...results.keys()].map((id) => declared({ id, kind: 'line-length' }));
    const byDates = resultsOn(
      results,
      { fences: dates, old: datesOf({ kind: 'line-length' }, old.parts) },
      '1985',
    );
    expect([...byDates.keys()]).toEqual(['fences', 'undated']);
    expect(byDates.get('undated')).toBe(undated);
    expect(figuresOn(definitions, data, results, '1985')).toEqual(byDates);
  });
});

describe('land under another’s control', () => {
  const kinds: Partial<Record<string, Partial<Layer>>> = {
    river: { kind: 'border', measured: true, accuracyMetres: 10 },
    fences: { kind: 'border', measured: false, accuracyMetres: 500 },
    held: { kind: 'control-difference', visible: true, accuracyMetres: 99 },
    'held-1950': { kind: 'control-difference', visible: false, accuracyMetres: 99 },
  };
  const layers = [...data.keys()].map((id) => ({ id, kind: 'context', ...kinds[id] })) as Layer[];

  it('is each area that is seen, with its figure, its dates and both countries', () => {
    const found = controlAreas(layers, data, new Map());
    expect(found.map(({ id, country, control, dates }) => [id, country, control, dates])).toEqual([
      ['north', 'AA', 'BB', { from: '1992', until: '2020' }],
      ['south', 'BB', 'AA', { from: '1993' }],
    ]);
    const [{ layer: of = '', value = 0, low = 0, high = 0 } = {}] = found;
    expect(of).toBe('held');
    // 1,110 m of its edge lie on the river, which is known to 10 m; the others are cuts.
    expect((value - low) / 11_100).toBeCloseTo(1, 1);
    expect((high - value) / 11_100).toBeCloseTo(1, 1);
  });

  it('has the figure that is declared for it, where one is of it alone', () => {
    const own = { ...part('north', 7), features: [{ layer: 'held', id: 'north' }] };
    const two = {
      ...part('south', 8),
      features: [
        { layer: 'held', id: 'south' },
        { layer: 'held', id: 'north' },
      ],
    };
    const elsewhere = { ...part('south', 9), features: [{ layer: 'held-1950', id: 'south' }] };
    const results = new Map([
      ['a', measured('a', 'area', [own, two, elsewhere])],
      [
        'b',
        measured('b', 'line-length', [
          { ...part('south', 6), features: [{ layer: 'held', id: 'south' }] },
        ]),
      ],
    ]);
    const [north, south] = controlAreas(layers, data, results);
    expect(north).toMatchObject({ value: 7, low: 6, high: 9 });
    expect(south?.value).toBeGreaterThan(1e5);
  });

  it('stands in a dossier’s dates beside those of layers and measurements that have any', () => {
    const measurements = [
      declared({ id: 'dated', kind: 'length-near-line', routes: layer('roads'), lines: [] }),
      declared({ id: 'pieces', kind: 'line-length' }),
      declared({ id: 'undated', kind: 'length-near-line', routes: layer('river'), lines: [] }),
    ];
    const results = new Map([['pieces', measured('pieces', 'line-length', [fence('old')])]]);
    const {
      layers: dated,
      measurements: found,
      control,
    } = dossierDates({ layers, measurements }, data, results);
    expect(dated).toEqual({
      'river-1950': [{ until: '1960' }],
      fences: [{ until: '1950' }, { from: '1980-06' }],
      roads: [{ from: '1930' }, { from: '1930' }],
      wells: [{ from: '1970' }],
      held: [{ from: '1992', until: '2020' }, { from: '1993' }],
    });
    expect(found).toEqual({
      dated: { whole: [{ from: '1930' }], parts: {} },
      pieces: { whole: [], parts: { old: [{ until: '1950' }] } },
    });
    expect(control).toEqual(controlAreas(layers, data, results));
  });
});
