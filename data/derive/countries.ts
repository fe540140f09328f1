import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import {
  clip,
  intersection,
  linesOf,
  polygonGeometry,
  polygonsOf,
  type Shape,
  sharedBoundary,
  toShape,
} from './geos';
import { EXTENT, ZONES } from './story';
import type { TimeZoneShapes } from './time-zone-shapes';
import { type LayerFeatures, signedArea } from './write-layer';

/** Natural Earth's land at 1:10 million inside the dossier's extent; far from it the file is not valid. */
export function landShape(): Shape {
  const file = new URL('node_modules/world-atlas/land-10m.json', import.meta.url);
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const [land] = feature(topology, topology.objects.land).features;
  if (!land) throw new Error('world-atlas has no land');
  return clip(toShape(land.geometry), EXTENT);
}

export const landLayer = (land: Shape): LayerFeatures => [
  { type: 'Feature', id: 'land', properties: {}, geometry: polygonGeometry(polygonsOf(land)) },
];

/** The countries' shapes by code: zones that reach out to sea are clipped to the coast. */
export function countryShapes(zones: TimeZoneShapes, land: Shape): Map<string, Shape> {
  return new Map(
    Object.entries(ZONES.countries).map(([code, { zone, coastal }]) => {
      const shape = zones.shape(zone);
      return [
        code,
        coastal ? toShape(polygonGeometry(polygonsOf(intersection(shape, land)))) : shape,
      ];
    }),
  );
}

export const countryLayer = (countries: Map<string, Shape>): LayerFeatures =>
  [...countries].map(([code, shape]) => ({
    type: 'Feature',
    id: code.toLowerCase(),
    properties: { country: code },
    geometry: polygonGeometry(polygonsOf(shape)),
  }));

/**
 * The lines that two countries share, longest last part first named, each
 * directed so that `left` lies to its left: along the outer ring of a polygon
 * that runs counter-clockwise, the inside is on the left.
 */
export function directedBoundary(left: Shape, right: Shape): Position[][] {
  const ring = polygonsOf(left)
    .flatMap((polygon) => polygon.slice(0, 1))
    .map(counterClockwise);
  return linesOf(sharedBoundary(left, right))
    .map((positions) => (runsAlong(positions, ring) ? positions : [...positions].reverse()))
    .sort((a, b) => b.length - a.length);
}

const counterClockwise = (ring: Position[]) => (signedArea(ring) > 0 ? ring : [...ring].reverse());

function runsAlong([first, second]: Position[], rings: Position[][]): boolean {
  if (!first || !second) throw new Error('A boundary of fewer than two positions');
  const key = (p: Position) => p.join();
  for (const ring of rings) {
    const at = ring.findIndex((p, i) => i < ring.length - 1 && key(p) === key(first));
    if (at < 0) continue;
    return key(ring[at + 1] ?? []) === key(second);
  }
  throw new Error(`Position ${first} is on no outer ring`);
}
