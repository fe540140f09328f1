import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCountryCode } from './countries';
import { isCalendarDate } from './dates';
import { isInside } from './extent';
import type { Finding } from './finding';
import { signedArea } from './rings';
import { GEOJSON_RULES } from './rules';

/** Paris, the city's outline very roughly, counterclockwise. */
const CITY = [
  [2.22, 48.82],
  [2.42, 48.82],
  [2.42, 48.9],
  [2.22, 48.9],
  [2.22, 48.82],
];
const feature = (geometry: unknown, more = {}) => ({
  type: 'Feature',
  id: 'paris',
  properties: { country: 'FR', valid_from: '1860' },
  geometry,
  ...more,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const polygon = (...coordinates: unknown[]) => feature({ type: 'Polygon', coordinates });

function findings(value: unknown): Finding[] {
  const options = { extent: [-5, 41, 10, 52] } as const;
  return Object.values(GEOJSON_RULES).flatMap((rule) =>
    rule(value, { extent: [...options.extent] }),
  );
}
const problems = (value: unknown) => findings(value).map(({ problem }) => problem);

describe('the rules over GeoJSON', () => {
  it('find nothing in a sound collection of every drawn type', () => {
    const types = {
      Point: CITY[0],
      MultiPoint: CITY,
      LineString: CITY,
      MultiLineString: [CITY],
      Polygon: [CITY],
      MultiPolygon: [[CITY]],
    };
    const features = Object.entries(types).map(([type, coordinates]) =>
      feature({ type, coordinates }, { id: type.toLowerCase() }),
    );
    expect(findings(collection(...features))).toEqual([]);
  });

  it('name rule, feature and place', () => {
    expect(findings(collection(polygon(CITY.toReversed())))).toEqual([
      {
        rule: 'winding',
        problem: 'wrong-winding',
        id: 'paris',
        place: 'features[0].geometry.coordinates[0]',
        values: { role: 'shell', count: 5 },
      },
    ]);
  });

  it('find several faults of one feature at once', () => {
    const spoilt = [[48.82, 2.22], ...CITY.slice(1, 3), CITY[2], [2.22, 95]];
    expect(problems(collection(polygon(spoilt)))).toEqual([
      'out-of-range',
      'swapped-axes',
      'open-ring',
      'wrong-winding',
      'repeated-position',
    ]);
  });

  it('tell swapped axes from a place elsewhere', () => {
    const point = (coordinates: number[]) => collection(feature({ type: 'Point', coordinates }));
    expect(problems(point([48.86, 2.35]))).toEqual(['swapped-axes']);
    expect(problems(point([44.51, 40.18]))).toEqual(['outside-extent']);
    expect(problems(point([2.35, 148.86]))).toEqual(['out-of-range']);
  });

  it('know swapped axes even where the latitude is beyond the pole', () => {
    const rule = GEOJSON_RULES.extent;
    const tokyo = collection(feature({ type: 'Point', coordinates: [35.68, 139.69] }));
    expect(rule?.(tokyo, { extent: [122, 24, 154, 46] })).toMatchObject([
      { problem: 'swapped-axes' },
    ]);
  });

  it('run without an extent', () => {
    const far = collection(feature({ type: 'Point', coordinates: [179, -89] }));
    for (const rule of Object.values(GEOJSON_RULES)) expect(rule(far, {})).toEqual([]);
  });

  it('import nothing that a browser lacks', () => {
    const folder = import.meta.dirname;
    const sources = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
    expect(sources.length).toBeGreaterThan(5);
    for (const name of sources) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      for (const [, from] of text.matchAll(/from '([^']+)'/g))
        expect(from, name).toMatch(/^(\.\.?\/|valibot$)/);
    }
  });
});

describe('signedArea', () => {
  it('is the area of a rectangle, counterclockwise positive', () => {
    expect(signedArea(CITY)).toBeCloseTo(0.2 * 0.08, 12);
    expect(signedArea(CITY.toReversed())).toBeCloseTo(-0.2 * 0.08, 12);
  });

  it('keeps the sign of a ring of one metre far from the origin', () => {
    const ring = [
      [179.99999, 66.5],
      [179.99999, 66.50001],
      [179.99998, 66.50001],
      [179.99999, 66.5],
    ];
    expect(signedArea(ring)).toBeGreaterThan(0);
  });
});

describe('isCalendarDate', () => {
  it.each(['2024', '2024-02', '2024-02-29', '2000-02-29', '1991-12-31'])('takes %s', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each(['2023-02-29', '1900-02-29', '2024-04-31', '2024-13', '24-05-24', '2024-5-4', '', 2024])(
    'refuses %s',
    (date) => {
      expect(isCalendarDate(date)).toBe(false);
    },
  );
});

describe('isCountryCode', () => {
  it.each(['AM', 'AZ', 'GE', 'FR', 'GB', 'XK', 'XA', 'QZ'])('takes %s', (code) => {
    expect(isCountryCode(code)).toBe(true);
  });

  it.each(['UK', 'SU', 'EU', 'UN', 'ZZ', 'QO', 'am', 'ARM', 'A1', '', null])(
    'refuses %s',
    (code) => {
      expect(isCountryCode(code)).toBe(false);
    },
  );
});

it('counts the edge of an extent as inside', () => {
  expect(isInside([10, 52], [-5, 41, 10, 52])).toBe(true);
  expect(isInside([10.0001, 52], [-5, 41, 10, 52])).toBe(false);
});
