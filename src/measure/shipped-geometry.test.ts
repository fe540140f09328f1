import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { linesOfGeometry } from './feature-geometry';
import { contents, data } from './test-support/dossier';
import { areaOfRing } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { distanceFromPoint } from './test-support/planar';
import { features, shippedLines, shippedPolygons } from './test-support/shipped';

const segmentOf = (a: LonLat, b: LonLat) => [String(a), String(b)].sort().join(' ');
const segments = (lines: LonLat[][]) =>
  new Set(
    lines.flatMap((line) => line.slice(1).map((end, at) => segmentOf(line[at] as LonLat, end))),
  );
const isArea = ({ geometry }: Feature) => geometry.type.endsWith('Polygon');
const EDGES = Object.fromEntries(
  ['am', 'az', 'ge'].map((id) => [id, segments(shippedPolygons('countries', [id]).flat())]),
);
const edgesOf = (country: string) => EDGES[country] ?? new Set<string>();
const shared = (a: string, b: string) => [...edgesOf(a)].filter((each) => edgesOf(b).has(each));
const shapeOf = (layer: string, id: string) => {
  const polygons = shippedPolygons(layer, [id]);
  return geos.shape({ type: 'MultiPolygon', coordinates: polygons });
};
/** Rough square metres of a shape in degrees at 41 N, to compare shapes of one place. */
const area = (shape: geos.Shape) => geos.areaOf(shape) * 111_000 * 84_000;

describe('the shipped areas', () => {
  it.each(contents.layers.map(({ id }) => id))('of %s are valid by GEOS', (layer) => {
    for (const feature of data.get(layer)?.features.filter(isArea) ?? []) {
      expect([feature.id, geos.geos.GEOSisValid(geos.shape(feature.geometry))]).toEqual([
        feature.id,
        1,
      ]);
    }
  });

  it('of countries and of control have no interior rings', () => {
    for (const layer of ['countries', 'exclaves', 'control-differences', 'karabakh']) {
      for (const polygon of shippedPolygons(layer))
        expect([layer, polygon.length]).toEqual([layer, 1]);
    }
  });

  it('of countries do not overlap: what two share is a line', () => {
    for (const [a, b] of [
      ['am', 'az'],
      ['am', 'ge'],
      ['az', 'ge'],
    ] as const) {
      const both = geos.intersection(shapeOf('countries', a), shapeOf('countries', b));
      expect([a, b, geos.areaOf(both)]).toEqual([a, b, 0]);
      expect(geos.lengthOf(both)).toBeGreaterThan(1);
    }
  });
});

describe('the shipped lakes', () => {
  it('are led by Van and Sevan, with about their published 3,755 and 1,242 km²', () => {
    const [van = 0, sevan = 0] = shippedPolygons('lakes').map(
      ([shore = []]) => areaOfRing(shore) / 1e6,
    );
    expect(van / 3755).toBeCloseTo(1, 1);
    expect(sevan / 1242).toBeCloseTo(1, 1);
  });
});

describe('the shipped lines', () => {
  it('of the border are the very edges that both countries have, coordinate by coordinate', () => {
    const border = segments(shippedLines('border'));
    expect(border.size).toBeGreaterThan(4000);
    expect([...border].sort()).toEqual(shared('am', 'az').sort());
  });

  it.each([
    ['am-ge', 'am', 'ge'],
    ['az-ge', 'az', 'ge'],
  ])('of %s are those of %s and %s', (id, a, b) => {
    const line = segments(shippedLines('neighbour-borders', [id]));
    expect([...line].sort()).toEqual(shared(a, b).sort());
  });

  it('of the border with Iran are edges of Armenia and of no other of the countries', () => {
    const line = [...segments(shippedLines('neighbour-borders', ['am-ir']))];
    expect(line.filter((each) => !edgesOf('am').has(each))).toEqual([]);
    expect(line.filter((each) => edgesOf('az').has(each) || edgesOf('ge').has(each))).toEqual([]);
  });

  it('of the border have each country on the side that they state', () => {
    for (const { id, properties, geometry } of features('border')) {
      expect([id, properties?.left, properties?.right]).toEqual([id, 'AM', 'AZ']);
      const [line = []] = linesOfGeometry(geometry);
      const [a, b] = [line[100], line[101]] as [LonLat, LonLat];
      const left: LonLat = [
        (a[0] + b[0]) / 2 - (b[1] - a[1]) / 1e3,
        (a[1] + b[1]) / 2 + (b[0] - a[0]) / 1e3,
      ];
      expect([id, geos.contains(shapeOf('countries', 'am'), geos.point(left))]).toEqual([id, true]);
    }
  });
});

describe('the shipped sections', () => {
  it.each(['baghanis', 'voskepar', 'kirants', 'berkaber'])(
    'are stretches of the border between snapped ends: %s',
    (id) => {
      const [line] = shippedLines('sections', [id]) as [LonLat[]];
      const border = shippedLines('border', ['main']);
      const edges = segments(border);
      const inner = segments([line.slice(1, -1)]);
      expect([...inner].filter((each) => !edges.has(each))).toEqual([]);
      for (const end of [line[0], line.at(-1)] as LonLat[])
        expect(distanceFromPoint(end, border)).toBeLessThan(0.15);
    },
  );

  it('run for most of their length along the area that changed hands beside them', () => {
    for (const { id, properties } of features('sections')) {
      const beside = geos.buffer(
        shapeOf('control-differences', properties?.azerbaijani_village),
        0.001,
      );
      const line = geos.lines(shippedLines('sections', [String(id)]));
      const within = geos.lengthOf(geos.intersection(line, beside)) / geos.lengthOf(line);
      expect([id, within > 0.5]).toEqual([id, true]);
    }
  });
});

describe('the shipped differences of control', () => {
  const all = features('control-differences');
  const changed = all.filter(({ properties }) => properties?.status === 'changed-2024');

  it('are four that changed hands and others that the protocol does not cover', () => {
    expect(changed.map(({ id }) => id)).toHaveLength(4);
    const statuses = new Set(all.map(({ properties }) => properties?.status));
    expect([...statuses].sort()).toEqual(['changed-2024', 'not-covered']);
    expect(all.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['voskepar-triangle', 'berkaber-triangle']),
    );
  });

  it('lie wholly in the country that they are stated to be on the side of', () => {
    for (const { id, properties } of all) {
      const difference = shapeOf('control-differences', String(id));
      const country = shapeOf('countries', String(properties?.country).toLowerCase());
      const outside = area(geos.difference(difference, country));
      expect([id, outside < 1e-4 * area(difference)]).toEqual([id, true]);
    }
  });

  it('are each at least half a square kilometre, but for the named four', () => {
    for (const { id, geometry } of all) {
      const [ring] = linesOfGeometry(geometry) as [LonLat[]];
      if (!changed.some((each) => each.id === id))
        expect([id, areaOfRing(ring) >= 0.5e6]).toEqual([id, true]);
    }
  });

  it('do not overlap each other', () => {
    const sum = all.reduce(
      (total, { id }) => total + area(shapeOf('control-differences', String(id))),
      0,
    );
    const union = geos.geos.GEOSUnaryUnion(
      geos.shape({ type: 'GeometryCollection', geometries: all.map(({ geometry }) => geometry) }),
    );
    expect(area(union) / sum).toBeCloseTo(1, 9);
  });

  it('are cut at 41.0882 N and at 41.0728 N', () => {
    const latitudes = (id: string) =>
      shippedPolygons('control-differences', [id])
        .flat(2)
        .map(([, y]) => y);
    expect(Math.min(...latitudes('baghanis-ayrum'))).toBeCloseTo(41.0882, 4);
    expect(Math.max(...latitudes('lower-askipara'))).toBeCloseTo(41.0882, 4);
    expect(Math.min(...latitudes('lower-askipara'))).toBeCloseTo(41.0728, 4);
    expect(Math.max(...latitudes('voskepar-triangle'))).toBeCloseTo(41.0728, 4);
  });

  it.each(['2026-07', '2024-03'])(
    'of the four are nearly the same against the line of %s',
    (version) => {
      for (const { id } of changed) {
        const [now, then] = ['control-differences', `changed-areas-${version}`].map((layer) =>
          shapeOf(layer, String(id)),
        ) as [number, number];
        const both = area(geos.intersection(now, then));
        expect([id, both > 0.8 * Math.min(area(now), area(then))]).toEqual([id, true]);
      }
      expect(features(`changed-areas-${version}`)).toHaveLength(4);
    },
  );
});
