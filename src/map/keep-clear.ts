import type { FeatureCollection, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';

/** A rectangle upon the map, in CSS pixels from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Name of the invisible image that keeps labels off. */
export const BLANK_IMAGE = 'blank';
/** Each invisible mark keeps labels off this far on all sides, in pixels. */
const REACH_PX = 8;

function steps(from: number, length: number): number[] {
  const count = Math.max(1, Math.ceil(length / (2 * REACH_PX)));
  return Array.from({ length: count }, (_, i) => from + ((i + 0.5) * length) / count);
}

function cover({ x, y, width, height }: Box): [number, number][] {
  return steps(x, width).flatMap((px) => steps(y, height).map((py): [number, number] => [px, py]));
}

/** Along each edge, a hair within it, because data beyond the frame is not drawn. */
function frame(width: number, height: number): [number, number][] {
  const inset = 0.5;
  return [
    ...steps(0, width).flatMap((x): [number, number][] => [
      [x, inset],
      [x, height - inset],
    ]),
    ...steps(0, height).flatMap((y): [number, number][] => [
      [inset, y],
      [width - inset, y],
    ]),
  ];
}

/**
 * Invisible marks where no label may stand: along the frame, so that none is
 * cut, and under what lies upon the map. `unproject` takes pixels to longitude, latitude.
 */
export function keepClear(
  width: number,
  height: number,
  covered: readonly Box[],
  unproject: (pixel: [number, number]) => Position,
): FeatureCollection {
  const pixels = [...frame(width, height), ...covered.flatMap(cover)];
  return {
    type: 'FeatureCollection',
    features: pixels.map((pixel) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: unproject(pixel) },
      properties: {},
    })),
  };
}

/** The layer of the invisible marks: the last of the style, so that it is placed first. */
export function keepClearLayer(source: string): LayerSpecification {
  return {
    id: `${source}/mark`,
    type: 'symbol',
    source,
    layout: {
      'icon-image': BLANK_IMAGE,
      'icon-allow-overlap': true,
      'icon-padding': REACH_PX,
    },
  };
}
