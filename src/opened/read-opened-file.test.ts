import { describe, expect, it } from 'vitest';
import { lineCount, linePositions, type OpenedFile, type OpenedResult } from './opened-file';
import { readOpenedFile } from './read-opened-file';
import {
  bytesOf,
  EXTENT,
  GARMIN_GPX,
  GOOGLE_EARTH_KML,
  openText,
  QGIS_GEOJSON,
} from './test-support/files';

function opened(result: OpenedResult): OpenedFile {
  if (result.state !== 'opened') throw new Error(JSON.stringify(result.problems));
  return result.file;
}

const lines = (file: OpenedFile) =>
  Array.from({ length: lineCount(file) }, (_, line) => {
    const feature = file.features[line] ?? 0;
    return {
      name: file.names.get(feature) ?? null,
      feature,
      ring: file.rings[line] === 1,
      coordinates: linePositions(file, line),
    };
  });

describe('a GeoJSON file of QGIS', () => {
  it('gives its lines and the rings of its polygons, without heights', async () => {
    const file = opened(await openText(QGIS_GEOJSON, 'proposal.geojson'));
    expect(file.format).toBe('geojson');
    expect(lines(file)).toEqual([
      {
        name: 'North <b>line</b>',
        feature: 1,
        ring: false,
        coordinates: [
          [10.1, 45.1],
          [10.2, 45.25],
          [10.3, 45.2],
        ],
      },
      expect.objectContaining({ name: null, feature: 2, ring: true }),
      expect.objectContaining({ feature: 2, ring: true }),
    ]);
    expect(file.leftOut).toEqual({ points: 1, empty: 1, repeated: 0 });
  });

  it('may say WGS 84 in any of the ways of 2008, and no other system', async () => {
    for (const name of ['EPSG:4326', 'urn:ogc:def:crs:EPSG::4326', 'urn:ogc:def:crs:OGC::CRS84']) {
      const text = QGIS_GEOJSON.replace('urn:ogc:def:crs:OGC:1.3:CRS84', name);
      expect((await openText(text)).state, name).toBe('opened');
    }
    const text = QGIS_GEOJSON.replace('urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:28408');
    expect(await openText(text)).toMatchObject({
      problems: [{ code: 'foreign-crs', values: { crs: 'EPSG:28408' } }],
    });
  });
});

describe('a KML file of Google Earth', () => {
  it('gives lines, rings and recorded tracks with the names of their placemarks', async () => {
    const file = opened(await openText(GOOGLE_EARTH_KML, 'proposal.kml'));
    expect(file.format).toBe('kml');
    expect(lines(file).map(({ name, feature, ring }) => [name, feature, ring])).toEqual([
      ['Ridge & valley', 1, false],
      ['Area', 2, true],
      ['Area', 2, true],
      ['Recorded', 3, false],
    ]);
    expect(linePositions(file, 0)).toEqual([
      [10.10025, 45.10075],
      [10.2, 45.2],
      [10.3, 45.15],
    ]);
    expect(linePositions(file, 3)).toEqual([
      [10.5, 45.5],
      [10.6, 45.6],
    ]);
    expect(file.leftOut).toEqual({ points: 1, empty: 1, repeated: 0 });
  });

  it('is read where every element has a prefix, and where a space follows each comma', async () => {
    const prefixed = GOOGLE_EARTH_KML.replace(/<(\/?)([A-Z]\w+)/g, '<$1kml:$2');
    const spaced = GOOGLE_EARTH_KML.replace(/(\d),(\d)/g, '$1, $2');
    const plain = lines(opened(await openText(GOOGLE_EARTH_KML)));
    expect(lines(opened(await openText(prefixed)))).toEqual(plain);
    expect(lines(opened(await openText(spaced)))).toEqual(plain);
  });
});

describe('a GPX file of a receiver', () => {
  it('gives each segment of a track, and routes, without positions that repeat', async () => {
    const file = opened(await openText(GARMIN_GPX, 'track.gpx'));
    expect(file.format).toBe('gpx');
    expect(lines(file)).toEqual([
      expect.objectContaining({ name: 'Planned', feature: 2 }),
      {
        name: '01-MAY-24',
        feature: 3,
        ring: false,
        coordinates: [
          [10.1, 45.1],
          [10.12, 45.11],
        ],
      },
      expect.objectContaining({ name: '01-MAY-24', feature: 3 }),
    ]);
    expect(file.leftOut).toEqual({ points: 1, empty: 1, repeated: 1 });
  });
});

describe('any file', () => {
  it('is known by what is in it, whatever its name', async () => {
    for (const name of ['line.GPX', 'line.txt', '']) {
      const file = opened(await openText(GOOGLE_EARTH_KML, name));
      expect([file.format, file.name]).toEqual(['kml', name]);
    }
  });

  it('is read with any byte order mark and in the encoding that its XML declares', async () => {
    const sixteen = (text: string) => new Uint8Array(new Uint16Array([...text].map(codeOf)).buffer);
    const codeOf = (letter: string) => letter.charCodeAt(0);
    const cyrillic = GARMIN_GPX.replace('UTF-8', 'windows-1251').replace('Planned', '~');
    const files = [
      bytesOf(`\ufeff${QGIS_GEOJSON}`),
      sixteen(`\ufeff${QGIS_GEOJSON}`),
      sixteen(QGIS_GEOJSON),
      sixteen(GARMIN_GPX.replace('UTF-8', 'UTF-16')),
    ];
    for (const bytes of files) {
      expect((await readOpenedFile(bytes, '', { extent: EXTENT })).state).toBe('opened');
    }
    // П is 0xCF in Windows-1251.
    const bytes = bytesOf(cyrillic).map((byte) => (byte === 0x7e ? 0xcf : byte));
    const file = opened(await readOpenedFile(bytes, '', { extent: EXTENT }));
    expect(file.names.get(2)).toBe('П');
  });

  it('tells how far the reading is, from nothing to all, and never back', async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    await readOpenedFile(bytesOf(GOOGLE_EARTH_KML), '', { extent: EXTENT, onProgress });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('keeps names as one line of plain text, cut at 80 characters', async () => {
    const name = `\u202e<i>a\u0000\n${'б'.repeat(200)}`;
    const text = JSON.stringify({
      type: 'Feature',
      properties: { name },
      geometry: JSON.parse(QGIS_GEOJSON).features[0].geometry,
    });
    const file = opened(await openText(text));
    expect(file.names.get(1)).toBe(`<i>a ${'б'.repeat(75)}`);
  });
});
