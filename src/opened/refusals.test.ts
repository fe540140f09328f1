import { describe, expect, it } from 'vitest';
import type { OpenedProblem } from './problem';
import { readOpenedFile } from './read-opened-file';
import { bytesOf, EXTENT, GARMIN_GPX, openText } from './test-support/files';

async function problems(text: string): Promise<OpenedProblem[]> {
  const result = await openText(text);
  if (result.state !== 'refused') throw new Error('It was opened');
  return result.problems;
}

const short = async (text: string) =>
  (await problems(text)).map(({ code, place }) => [code, place?.part, place?.position]);

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

const kml = (content: string) => `<kml><Placemark><name>Ridge</name>${content}</Placemark></kml>`;
const kmlLine = (positions: string) =>
  kml(`<LineString><coordinates>${positions}</coordinates></LineString>`);
const kmlRing = (positions: string) =>
  kml(
    `<Polygon><outerBoundaryIs><LinearRing><coordinates>${positions}</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
  );

describe('a KML or GPX file is refused for what togeojson would leave out or mend:', () => {
  it.each([
    ['a decimal comma', kmlLine('10,1,45,1 10,2,45,2'), ['not-a-position', undefined, 1]],
    ['a word', kmlLine('10,45 north,45'), ['not-a-position', undefined, 2]],
    ['degrees and minutes', kmlLine('10,45 10°30′,45'), ['not-a-position', undefined, 2]],
    ['one position', kmlLine('10,45'), ['short-line', undefined, undefined]],
    [
      'an open ring',
      kmlRing('11,46 11.5,46 11.5,46.5 11,46.5'),
      ['open-ring', undefined, undefined],
    ],
    ['a ring of three', kmlRing('11,46 11.5,46 11,46'), ['short-ring', undefined, undefined]],
    ['swapped axes', kmlLine('45,10 45.5,10.5'), ['swapped-axes', undefined, 1]],
  ])('%s', async (_, file, expected) => {
    expect(await short(file)).toEqual([expected]);
    expect((await problems(file))[0]?.place).toMatchObject({ feature: 1, name: 'Ridge' });
  });

  it('a point of a track without longitude', async () => {
    const file = GARMIN_GPX.replace('lon="10.120000"', 'lon="none"');
    expect(await problems(file)).toMatchObject([
      { code: 'not-a-position', place: { feature: 3, name: '01-MAY-24', part: 1, position: 3 } },
    ]);
  });
});

describe('a file as a whole is refused', () => {
  const json = (value: unknown) => JSON.stringify(value);
  it.each([
    ['', 'empty-file', {}],
    [' \n', 'empty-file', {}],
    ['lon;lat\n10;45', 'unknown-format', {}],
    ['{"type": "Feature",\n "properties": {', 'not-json', {}],
    ['<kml>\n<Placemark></kml>', 'not-xml', { line: 2 }],
    ['<kml><Placemark>&nbsp;</Placemark></kml>', 'not-xml', { line: 1 }],
    ['<!DOCTYPE kml><kml/>', 'document-type', {}],
    ['<?xml version="1.0" encoding="klingon"?><kml/>', 'unknown-encoding', { encoding: 'klingon' }],
    [json({ type: 'Topology', objects: {}, arcs: [] }), 'foreign-format', { format: 'topojson' }],
    [
      json({ geometryType: 'esriGeometryPolyline', features: [] }),
      'foreign-format',
      { format: 'esri-json' },
    ],
    ['<!-- --><html><body/></html>', 'foreign-format', { format: 'html' }],
    ['<osm version="0.6"></osm>', 'foreign-format', { format: 'osm' }],
    ['<gml:FeatureCollection/>', 'foreign-format', { format: 'gml' }],
    ['<note/>', 'foreign-format', { format: 'xml' }],
    [json({ type: 'Fence' }), 'not-geojson', { type: 'Fence' }],
    [json([[10, 45]]), 'not-geojson', {}],
    [json({ type: 'FeatureCollection', features: 7 }), 'not-geojson', {}],
    [json({ type: 'FeatureCollection', features: [] }), 'no-lines', { points: 0 }],
    [
      json({
        type: 'MultiPoint',
        coordinates: [
          [10, 45],
          [11, 45],
        ],
      }),
      'no-lines',
      { points: 2 },
    ],
    [
      '<kml><NetworkLink><Link><href>http://a.example/</href></Link></NetworkLink></kml>',
      'network-link',
      {},
    ],
    ['<gpx><wpt lat="46" lon="11"/></gpx>', 'no-lines', { points: 1 }],
  ])('%s', async (file, code, values) => {
    expect(await problems(file)).toMatchObject([{ code, values, others: 0 }]);
    expect((await problems(file))[0]?.place).toBeUndefined();
  });

  it.each([
    ['a packed shapefile', 'PK\x03\x04.......roads/roads.shp', 'shapefile'],
    ['a KMZ file', 'PK\x03\x04.......doc.kml', 'kmz'],
    ['another archive', 'PK\x03\x04.......notes.txt', 'zip'],
    ['a bare shapefile', '\x00\x00\x27\x0a', 'shapefile'],
    ['a GeoPackage', 'SQLite format 3\0', 'geopackage'],
    ['a document', '%PDF-1.7', 'pdf'],
  ])('%s', async (_, start, format) => {
    const result = await readOpenedFile(bytesOf(start), '', { extent: EXTENT });
    expect(result).toMatchObject({ problems: [{ code: 'foreign-format', values: { format } }] });
  });
});
