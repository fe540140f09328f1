import { describe, expect, it } from 'vitest';
import { readOpenedFile } from './read-opened-file';
import { bytesOf, EXTENT } from './test-support/files';
import { problems } from './test-support/refusals';

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
