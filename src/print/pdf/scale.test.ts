import { describe, expect, it } from 'vitest';
import { geodesicDistanceMetres } from '../../measure/ellipsoid';
import type { LonLat } from '../../model/common';
import { shapesOf } from '../../plate/test-support/plates';
import { contentStream, operations, straightPaths } from '../test-support/pdf-content';
import { contentOf, data, pdfOf, specificationOf } from '../test-support/printed';

const METRES_PER_POINT = 0.0254 / 72;
const LAYER = 'neighbour-borders';

/** A line through places, drawn alone upon the map, and where the PDF puts them, in points. */
async function drawn(claim: string, size: string, scale: number | 'fit', places: LonLat[]) {
  const content = await contentOf(`claim=${claim}`);
  const geometry = { type: 'LineString' as const, coordinates: places };
  const feature = { type: 'Feature' as const, id: 'line', geometry, properties: {} };
  const collection = { type: 'FeatureCollection' as const, features: [feature] };
  const alone = {
    ...content,
    data: new Map([...data, [LAYER, collection]]),
    visible: new Set([LAYER]),
    measured: new Map(),
  };
  const { bytes, sheet } = await pdfOf(
    alone,
    specificationOf(size, { scale, elements: new Set() }),
  );
  const paths = straightPaths(operations(contentStream(bytes)));
  // A rectangle has corners above each other, the line none.
  const own = paths.filter(
    ({ points, painted }) =>
      painted === 'S' && points.length === 4 && new Set(points.map(([x]) => x)).size === 4,
  );
  return { points: own.at(-1)?.points ?? [], scale: sheet.scale };
}

const apart = ([x, y]: [number, number], [x2, y2]: [number, number]) => Math.hypot(x2 - x, y2 - y);

// West, south, east, north: the first and third lie east to west, the others north to south.
const NEAR: LonLat[] = [
  [45.0, 41.078],
  [45.12, 41.035],
  [45.24, 41.079],
  [45.121, 41.124],
];
const FAR: LonLat[] = [
  [43.4, 40.1],
  [45.1, 38.8],
  [46.8, 40.11],
  [45.11, 41.4],
];

type Order = [claim: string, size: string, scale: number | 'fit', places: LonLat[]];

describe('the scale of a printed map', () => {
  it.each<Order>([
    ['highway', 'a4-landscape', 'fit' as const, NEAR],
    ['highway', '60x120mm', 'fit' as const, NEAR],
    ['highway', 'a3-landscape', 100_000, NEAR],
    ['armenia-area', 'a3', 'fit' as const, FAR],
    ['armenia-area', '145x160mm', 'fit' as const, FAR],
    ['armenia-area', 'a3-landscape', 1_600_000, FAR],
  ])(
    'is true in the PDF of %s on %s at %s, north to south and east to west',
    async (claim, size, asked, places) => {
      const { points, scale } = await drawn(claim, size, asked, places);
      expect(points).toHaveLength(4);
      for (const [from, to] of [
        [0, 2],
        [1, 3],
      ] as const) {
        const ground = geodesicDistanceMetres(places[from] as LonLat, places[to] as LonLat);
        const paper =
          apart(points[from] as [number, number], points[to] as [number, number]) *
          METRES_PER_POINT;
        expect(Math.abs((paper * scale) / ground - 1)).toBeLessThan(0.003);
      }
    },
  );
});

/** Metres that a scale bar names: `5 km`, `500 m`. */
function metresOf(label: string): number {
  const [, number = '', unit] = /^([\d,]+) (km|m)$/.exec(label) ?? [];
  return Number(number.replace(',', '')) * (unit === 'km' ? 1000 : 1);
}

describe('the printed scale bar', () => {
  it.each([
    ['highway', '47x140mm'],
    ['highway', 'a4-landscape'],
    ['highway', 'a3'],
    ['pipeline', '145x110mm'],
    ['armenia-area', '145x160mm'],
    ['armenia-area', 'a3-landscape'],
  ])(
    'of %s on %s is as long on paper as it says, by the PDF’s own coordinates',
    async (claim, size) => {
      const content = await contentOf(`claim=${claim}`);
      const { bytes, sheet } = await pdfOf(content, specificationOf(size));
      const map = sheet.list.groups.find(({ id }) => id === 'map')?.shapes ?? [];
      const bar = shapesOf(
        map.filter((shape) => shape.type === 'group' && shape.id === 'scale-bar'),
      );
      const label = bar.flatMap((shape) => (shape.type === 'text' ? shape.lines : []))[0] ?? '';
      const ground = metresOf(label);
      expect(ground, label).toBeGreaterThan(0);
      // A bar with its two ends turned up: the only path of the page that goes down, across and up.
      const paths = straightPaths(operations(contentStream(bytes))).filter(
        ({ points, painted }) =>
          painted === 'S' &&
          points.length === 4 &&
          points[0]?.[0] === points[1]?.[0] &&
          points[1]?.[1] === points[2]?.[1] &&
          points[2]?.[0] === points[3]?.[0] &&
          points[0]?.[1] === points[3]?.[1] &&
          (points[1]?.[0] ?? 0) < (points[2]?.[0] ?? 0),
      );
      const lengths = paths.map(({ points: [, from, to] }) => apart(from ?? [0, 0], to ?? [0, 0]));
      const wanted = ground / sheet.scale / METRES_PER_POINT;
      const nearest = Math.min(...lengths.map((length) => Math.abs(length / wanted - 1)));
      expect(nearest).toBeLessThan(0.003);
    },
  );
});
