import { describe, expect, it } from 'vitest';
import { countriesRule } from './countries';
import { crsRule } from './crs';
import { datesRule, isCalendarDate } from './dates';
import { emptinessRule } from './emptiness';
import { idsRule } from './ids';
import { shapeRule } from './shape';

const point = { type: 'Point', coordinates: [1, 2] };
const feature = (more: object = {}) => ({
  type: 'Feature',
  id: 'mill',
  properties: {},
  geometry: point,
  ...more,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const dated = (properties: object) => datesRule(collection(feature({ properties })), {});

describe('dates', () => {
  it('may be a year, a month or a day, alone or in order, within one another as well', () => {
    for (const properties of [
      {},
      { valid_from: '1994' },
      { valid_from: '1994-03', valid_until: '1994' },
      { valid_from: '1994-03-31', valid_until: '1994-03' },
      { valid_from: '1994-03-01', valid_until: '1994-03-01' },
    ])
      expect(dated(properties)).toEqual([]);
  });

  it('that come to an end before they begin are told with both', () => {
    expect(dated({ valid_from: '1994-04', valid_until: '1994-03-31' })).toEqual([
      {
        rule: 'dates',
        problem: 'dates-reversed',
        id: 'mill',
        place: 'features[0].properties.valid_until',
        values: { key: 'valid_until', from: '1994-04', until: '1994-03-31' },
      },
    ]);
    expect(dated({ valid_from: '1995', valid_until: '1994' })).toHaveLength(1);
  });

  it('that the calendar does not have are told one by one, and nothing of their order', () => {
    expect(dated({ valid_from: '1995-02-29', valid_until: 1994 })).toEqual([
      {
        rule: 'dates',
        problem: 'malformed-date',
        id: 'mill',
        place: 'features[0].properties.valid_from',
        values: { key: 'valid_from', date: '1995-02-29' },
      },
      {
        rule: 'dates',
        problem: 'malformed-date',
        id: 'mill',
        place: 'features[0].properties.valid_until',
        values: { key: 'valid_until', date: '1994' },
      },
    ]);
    expect(isCalendarDate('1996-02-29')).toBe(true);
    expect(isCalendarDate('1994-00')).toBe(false);
  });
});

describe('a coordinate system', () => {
  it('is told of collection, feature and geometry', () => {
    const crs = { type: 'name' };
    const spoilt = {
      ...collection(feature({ crs, geometry: { ...point, crs } }), feature({ geometry: null })),
      crs,
    };
    const places = ['crs', 'features[0].crs', 'features[0].geometry.crs'];
    expect(crsRule(spoilt, {}).map(({ place }) => place)).toEqual(places);
    expect(crsRule(spoilt, {})[1]).toEqual({
      rule: 'crs',
      problem: 'crs-member',
      id: 'mill',
      place: 'features[0].crs',
      values: {},
    });
    expect(crsRule(collection(feature()), {})).toEqual([]);
    expect(crsRule('crs', {})).toEqual([]);
  });
});

describe('the shape of a collection', () => {
  const shapes = (value: unknown) =>
    shapeRule(value, {}).map(({ problem, place, id }) => [problem, place, id]);

  it('is told where it is none, and where it has no list of features', () => {
    for (const value of [null, 7, [], { type: 'Feature' }])
      expect(shapes(value)).toEqual([['not-a-collection', '$', undefined]]);
    expect(shapes({ type: 'FeatureCollection', features: {} })).toEqual([
      ['not-a-collection', 'features', undefined],
    ]);
  });

  it('is told feature by feature, by type, by properties, by a geometry that nothing draws', () => {
    const spoilt = collection(
      feature(),
      null,
      feature({ type: 'feature' }),
      feature({ id: 3, properties: null }),
      feature({ geometry: { type: 'Circle' } }),
      feature({ geometry: null }),
    );
    expect(shapes(spoilt)).toEqual([
      ['not-a-feature', 'features[1]', undefined],
      ['not-a-feature', 'features[2]', 'mill'],
      ['not-a-feature', 'features[3]', undefined],
      ['unknown-geometry', 'features[4].geometry.type', 'mill'],
    ]);
    const [, , , last] = shapeRule(spoilt, {});
    expect([last?.rule, last?.values]).toEqual(['shape', { type: 'Circle' }]);
  });
});

describe('emptiness', () => {
  const empty = (geometry: unknown) =>
    emptinessRule(collection(feature({ geometry })), {}).map(({ problem, place }) => [
      problem,
      place,
    ]);
  const ring = [
    [0, 0],
    [1, 0],
    [0, 1],
    [0, 0],
  ];

  it('is told of a collection, a feature and a geometry', () => {
    expect(emptinessRule(collection(), {})).toEqual([
      { rule: 'emptiness', problem: 'no-features', place: 'features', values: {} },
    ]);
    expect(empty(null)).toEqual([['no-geometry', 'features[0].geometry']]);
    const [at] = ['features[0].geometry.coordinates'];
    expect(empty({ type: 'Point', coordinates: [] })).toEqual([['no-coordinates', at]]);
    expect(empty({ type: 'Point' })).toEqual([['no-coordinates', at]]);
    expect(empty(point)).toEqual([]);
  });

  it('is told of the part that is empty, and of a line of one position', () => {
    const at = 'features[0].geometry.coordinates';
    expect(empty({ type: 'MultiPolygon', coordinates: [[ring], []] })).toEqual([
      ['no-coordinates', `${at}[1]`],
    ]);
    expect(empty({ type: 'Polygon', coordinates: [ring, []] })).toEqual([
      ['no-coordinates', `${at}[1]`],
    ]);
    expect(empty({ type: 'LineString', coordinates: [[0, 0]] })).toEqual([['short-line', at]]);
    expect(
      empty({
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      }),
    ).toEqual([]);
  });
});

describe('ids', () => {
  it('are told where there is none, a number, one of another form, or one met before', () => {
    const ids = [undefined, null, '', 7, 'Not An Id', 'mill', 'mill', 'weir'];
    const found = idsRule(collection(...ids.map((id) => feature({ id }))), {});
    expect(found.map(({ problem, place, id }) => [problem, place, id])).toEqual([
      ['no-id', 'features[0].id', undefined],
      ['no-id', 'features[1].id', undefined],
      ['no-id', 'features[2].id', undefined],
      ['numeric-id', 'features[3].id', undefined],
      ['malformed-id', 'features[4].id', 'Not An Id'],
      ['repeated-id', 'features[6].id', 'mill'],
    ]);
    expect(found.at(-1)?.values).toEqual({ id: 'mill', first: 'features[5]' });
    expect(found[3]).toMatchObject({ rule: 'ids', values: { id: '7' } });
  });
});

it('a country that none is, is told by each property that names it', () => {
  const properties = { country: 'FR', control: 'ZZ', left: 'XQ', right: 'fr' };
  expect(countriesRule(collection(feature({ properties })), {})).toEqual([
    {
      rule: 'countries',
      problem: 'unknown-country',
      id: 'mill',
      place: 'features[0].properties.control',
      values: { key: 'control', code: 'ZZ' },
    },
    {
      rule: 'countries',
      problem: 'unknown-country',
      id: 'mill',
      place: 'features[0].properties.right',
      values: { key: 'right', code: 'fr' },
    },
  ]);
});
