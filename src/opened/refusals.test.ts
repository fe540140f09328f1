import { describe, expect, it } from 'vitest';
import { openText } from './test-support/files';
import { problems, short } from './test-support/refusals';

const feature = (type: string, coordinates: unknown, more = {}) => ({
  type: 'Feature',
  properties: { name: 'Ridge' },
  geometry: { type, coordinates },
  ...more,
});
const text = (type: string, coordinates: unknown) => JSON.stringify(feature(type, coordinates));
const GOOD = [
  [10.1, 45.1],
  [10.2, 45.2],
];
const RING = [
  [11, 46],
  [11.5, 46],
  [11.5, 46.5],
  [11, 46],
];

describe('a GeoJSON file is refused, with feature and position, for', () => {
  it.each([
    [
      'a position off the earth',
      text('LineString', [...GOOD, [10.3, 145]]),
      ['out-of-range', undefined, 3],
    ],
    ['metres', text('LineString', [[512345, 4987654], ...GOOD]), ['out-of-range', undefined, 1]],
    ['swapped axes', text('LineString', [GOOD[0], [45.2, 10.2]]), ['swapped-axes', undefined, 2]],
    [
      'a place outside the map',
      text('LineString', [...GOOD, [13, 46]]),
      ['outside-extent', undefined, 3],
    ],
    [
      'a text for a number',
      text('LineString', [...GOOD, ['10.3', 45]]),
      ['not-a-number', undefined, 3],
    ],
    [
      'a number beyond all numbers',
      text('LineString', [...GOOD, 0]).replace('0]}', '[1e999,45]]}'),
      ['not-a-number', undefined, 3],
    ],
    ['no position at all', text('LineString', [...GOOD, null]), ['not-a-position', undefined, 3]],
    ['one number', text('LineString', [...GOOD, [10.3]]), ['dimension', undefined, 3]],
    ['one position', text('LineString', [GOOD[0]]), ['short-line', undefined, undefined]],
    [
      'twice the same position',
      text('LineString', [GOOD[0], GOOD[0]]),
      ['short-line', undefined, undefined],
    ],
    ['no positions', text('LineString', []), ['no-coordinates', undefined, undefined]],
    ['an open ring', text('Polygon', [RING, RING.slice(0, 3)]), ['open-ring', 2, undefined]],
    [
      'a ring of three',
      text('Polygon', [[RING[0], RING[1], RING[0]]]),
      ['short-ring', undefined, undefined],
    ],
    [
      'a ring without area',
      text('Polygon', [[RING[0], RING[1], RING[1], RING[0]]]),
      ['ring-without-area', undefined, undefined],
    ],
    [
      'a bow-tie',
      text('Polygon', [
        [
          [11, 46],
          [11.5, 46.5],
          [11.5, 46],
          [11, 46.2],
          [11, 46],
        ],
      ]),
      ['self-crossing', undefined, undefined],
    ],
    [
      'a line that crosses itself, in the second part',
      text('MultiLineString', [
        GOOD,
        [
          [10, 46],
          [10.5, 46.5],
          [10.5, 46],
          [10, 46.5],
        ],
      ]),
      ['self-crossing', 2, undefined],
    ],
    ['an unknown geometry', text('Curve', GOOD), ['unknown-geometry', undefined, undefined]],
  ])('%s', async (_, file, expected) => {
    expect(await short(file)).toEqual([expected]);
    expect((await problems(file))[0]?.place).toMatchObject({ feature: 1, name: 'Ridge' });
  });

  it('a crossing, with its place', async () => {
    const cross = text('LineString', [
      [10, 46],
      [11, 47],
      [11, 46],
      [10, 47],
    ]);
    expect((await problems(cross))[0]?.values).toEqual({ coordinates: '10.5, 46.5' });
  });

  it('several faults of several features, each named once and the others counted', async () => {
    const features = [
      feature('LineString', GOOD),
      null,
      feature('LineString', [[13, 46], ...GOOD, [14, 46], [13, 47]], { properties: {} }),
      feature('Polygon', [RING.slice(0, 3)], {
        crs: { type: 'name', properties: { name: 'EPSG:3857' } },
      }),
    ];
    const found = await problems(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(found.map(({ code, place, others }) => [code, place?.feature, others])).toEqual([
      ['not-a-feature', 2, 0],
      ['outside-extent', 3, 2],
      ['open-ring', 4, 0],
      ['foreign-crs', 4, 0],
    ]);
  });

  it('at most twenty problems, and the number of the others', async () => {
    const features = Array.from({ length: 50 }, () =>
      feature('LineString', [
        [1, 1],
        [2, 2],
      ]),
    );
    expect(await openText(JSON.stringify({ type: 'FeatureCollection', features }))).toMatchObject({
      problems: { length: 20 },
      more: 30,
    });
  });

  it('a fault in a geometry within collections', async () => {
    const inner = {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'LineString',
          coordinates: [
            [13, 46],
            [13, 47],
          ],
        },
      ],
    };
    const file = JSON.stringify({
      type: 'Feature',
      properties: { name: 'Ridge' },
      geometry: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Point', coordinates: [10, 46] }, inner],
      },
    });
    expect((await problems(file))[0]).toMatchObject({ code: 'outside-extent', others: 1 });
  });
});
