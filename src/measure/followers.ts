import type { Feature } from 'geojson';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import type { LayerData } from '../model/loaded-dossier';
import { linesOfGeometry } from './feature-geometry';
import { indexLine } from './line-index';
import { fractionOf } from './line-move';
import { nearest } from './nearest';

/** A line that a reader may edit: one feature of one layer, a LineString. */
export interface LineRef {
  layer: string;
  feature: string;
}

/**
 * A feature that runs along the line. For each of its lines (rings where it is an area) and each of
 * the line's positions: where on the line that lies, as the number of a position of the line, with
 * the share of the segment after it as its fraction; NaN for a position off the line.
 */
export interface Follower {
  layer: string;
  feature: Feature;
  places: Float64Array[];
  /** For each of its lines, which of its edges lie on which segment of the line. */
  edges: EdgesBySegment[];
}

/** The first and the last edge, by the number of its start, along each segment of the line; -1 if none. */
export interface EdgesBySegment {
  first: Int32Array;
  last: Int32Array;
}

/** A position nearer to a segment of the line than this lies on it: the layers' sixth decimal is 0.1 m. */
const ON_LINE_METRES = 0.2;

/**
 * Every feature of which some edge runs along the line: stretches of it, areas and countries that it
 * bounds. Only layers of the line's own date are looked at, since the others are other versions of
 * the line or were drawn apart from it, and touch it by chance.
 */
export function followersOf(
  { layer, feature }: LineRef,
  line: readonly LonLat[],
  layers: readonly Layer[],
  data: LayerData,
): Follower[] {
  const date = layers.find(({ id }) => id === layer)?.date;
  const find = placeFinder(line);
  return layers
    .filter((each) => each.date === date)
    .flatMap(({ id }) =>
      (data.get(id)?.features ?? [])
        .filter((each) => id !== layer || each.id !== feature)
        .map((each) => ({ layer: id, feature: each, places: placesOf(each, find) })),
    )
    .filter(({ places }) => places.some(runsAlong))
    .map((each) => ({ ...each, edges: each.places.map((places) => edgesOf(places, line.length)) }));
}

function edgesOf(places: Float64Array, positions: number): EdgesBySegment {
  const first = new Int32Array(positions).fill(-1);
  const last = new Int32Array(positions).fill(-1);
  for (let at = 0; at + 1 < places.length; at++) {
    const [a, b] = [places[at] as number, places[at + 1] as number];
    if (!isAlong(a, b)) continue;
    const segment = Math.floor(Math.min(a, b));
    if ((first[segment] as number) < 0) first[segment] = at;
    last[segment] = at;
  }
  return { first, last };
}

function placesOf({ geometry }: Feature, find: PlaceFinder): Float64Array[] {
  return linesOfGeometry(geometry).map((positions) => {
    const places = Float64Array.from(positions, find.vertex);
    // Where an area leaves the line between two of its positions.
    for (let at = 0; at < places.length; at++) {
      if (!Number.isNaN(places[at])) continue;
      const beside = [places[at - 1], places[at + 1]].some((each) => Number.isInteger(each));
      if (beside) places[at] = find.onSegment(positions[at] as LonLat);
    }
    closeRing(places, positions);
    return places;
  });
}

/** The first and the last position of a ring are one place, though only one of them stands beside the line. */
function closeRing(places: Float64Array, positions: readonly LonLat[]): void {
  const last = positions.length - 1;
  if (String(positions[0]) !== String(positions[last])) return;
  const [start, end] = [places[0] as number, places[last] as number];
  places[0] = places[last] = Number.isNaN(start) ? end : start;
}

/** Whether two neighbouring positions lie on one segment of the line. */
export const isAlong = (a = Number.NaN, b = Number.NaN): boolean =>
  a < b ? b <= Math.floor(a) + 1 : b < a && a <= Math.floor(b) + 1;

const runsAlong = (places: Float64Array): boolean =>
  places.some((place, at) => isAlong(places[at - 1], place));

interface PlaceFinder {
  vertex(position: LonLat): number;
  onSegment(position: LonLat): number;
}

function placeFinder(line: readonly LonLat[]): PlaceFinder {
  const vertices = new Map(line.map((position, at) => [position.join(' '), at]));
  const index = indexLine([line]);
  return {
    vertex: (position) => vertices.get(position.join(' ')) ?? Number.NaN,
    onSegment: (position) => {
      const { distanceMetres, segment, position: foot } = nearest(index, position);
      if (distanceMetres > ON_LINE_METRES) return Number.NaN;
      return segment + fractionOf(foot, line[segment] as LonLat, line[segment + 1]);
    },
  };
}
