import type { Feature, Geometry } from 'geojson';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import type { LayerData } from '../model/loaded-dossier';
import {
  type EdgesBySegment,
  type Follower,
  followersOf,
  isAlong,
  type LineRef,
} from './followers';
import { type LineMove, lineMove } from './line-move';
import { noteMoved } from './moved-line';

/**
 * The world in which a reader moves the line.
 *
 * `prepareWorld` finds once what runs along the line. `applyLineToWorld` then gives the layers' data
 * as they are with another course of the line: the line's own feature; and **whatever runs along it
 * follows it**: delimited sections, areas that end at it, the countries on both sides. An edge that
 * lies on an unchanged part of the line, and all that does not lie on the line, stays where it is,
 * to the very objects: a feature that is `===` the one before has not changed.
 *
 * What an edge on the line becomes: positions of the line that stand in both courses are kept; the
 * edge's positions between two kept ones are replaced by the line's new positions there. Where an
 * edge starts or ends between two kept positions (the end of a section, the corner of an area), that
 * place goes to the same share of the same segment where the line has as many positions there as
 * before, and otherwise to the nearest place of the new run.
 *
 * It depends on the mapped line and the course alone, not on the edits between them, so a link, a
 * reload and an undo give the very same data. Other mapped versions and other lines stay.
 */
export interface PreparedWorld {
  line: LineRef;
  /** The mapped course. */
  positions: readonly LonLat[];
  followers: readonly Follower[];
  data: LayerData;
}

export interface EditedWorld {
  /** The layers with the line's course in all that follows it. */
  data: LayerData;
  /** Layers of which a feature changed. */
  changed: ReadonlySet<string>;
}

/** @throws RangeError if the line is not there or not one line */
export function prepareWorld(
  layers: readonly Layer[],
  data: LayerData,
  line: LineRef,
): PreparedWorld {
  const feature = data.get(line.layer)?.features.find(({ id }) => id === line.feature);
  if (feature?.geometry.type !== 'LineString')
    throw new RangeError(`Layer ${line.layer} has no line ${line.feature}`);
  const positions = feature.geometry.coordinates as LonLat[];
  return { line, positions, followers: followersOf(line, positions, layers, data), data };
}

/** The world with another course of the line: longitude, latitude in degrees, in the line's direction. */
export function applyLineToWorld(world: PreparedWorld, course: readonly LonLat[]): EditedWorld {
  const move = lineMove(world.positions, course);
  if (move.runs.length === 0) return { data: world.data, changed: new Set() };
  noteMoved(course, world.positions);
  const replaced = new Map<Feature, Feature>();
  for (const follower of world.followers) {
    const geometry = movedGeometry(follower, move);
    if (geometry) replaced.set(follower.feature, { ...follower.feature, geometry });
  }
  const own = world.data
    .get(world.line.layer)
    ?.features.find(({ id }) => id === world.line.feature) as Feature;
  replaced.set(own, {
    ...own,
    geometry: { type: 'LineString', coordinates: course as LonLat[] },
  });
  return withReplaced(world.data, replaced);
}

function withReplaced(data: LayerData, replaced: ReadonlyMap<Feature, Feature>): EditedWorld {
  const changed = new Set<string>();
  const layers = [...data].map(([id, layer]): [string, typeof layer] => {
    if (!layer.features.some((feature) => replaced.has(feature))) return [id, layer];
    changed.add(id);
    const features = layer.features.map((feature) => replaced.get(feature) ?? feature);
    return [id, { ...layer, features }];
  });
  return { data: new Map(layers), changed };
}

/** The follower's geometry on the new course, or null where nothing of it moved. */
function movedGeometry({ feature, places, edges }: Follower, move: LineMove): Geometry | null {
  let at = 0;
  let changed = false;
  const take = (line: unknown): LonLat[] => {
    const [own, bySegment] = [places[at] as Float64Array, edges[at] as EdgesBySegment];
    at += 1;
    const moved = movedLine(line as LonLat[], own, bySegment, move);
    changed ||= moved !== line;
    return moved;
  };
  const { geometry } = feature;
  const moved = mapLines(geometry, take);
  return changed ? moved : null;
}

function mapLines(geometry: Geometry, take: (line: unknown) => LonLat[]): Geometry {
  switch (geometry.type) {
    case 'LineString':
      return { type: 'LineString', coordinates: take(geometry.coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map(take) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map(take)),
      };
    default:
      return geometry;
  }
}

/** One line of a follower; the line given where nothing of it moved. A closed ring stays closed. */
function movedLine(
  line: LonLat[],
  places: Float64Array,
  edges: EdgesBySegment,
  move: LineMove,
): LonLat[] {
  const { first, last } = edgesAlong(edges, move);
  if (last < 0) return line;
  const moved: LonLat[] = [];
  let at = first;
  while (at <= last + 1) {
    const end = endOfRun(places, at, move);
    const onLine = end > at || endsRun(places, at, move);
    moved.push((onLine ? move.place(places[at] as number) : line[at]) as LonLat);
    if (end > at) moved.push(...move.between(places[at] as number, places[end] as number));
    at = Math.max(at + 1, end);
  }
  const whole = line.slice(0, first).concat(withoutDoubles(moved), line.slice(last + 2));
  // A ring that starts on the run has its first position there twice.
  const isRing = places[0] === places[places.length - 1] && places.length > 2;
  if (isRing && endsRun(places, 0, move))
    whole[0] = whole[whole.length - 1] = ringEnd(places, move);
  else noteMoved(whole, line, { first, last: line.length - last - 2 });
  return whole;
}

/** The first and the last edge on any of the replaced runs; -1 if none. */
function edgesAlong({ first, last }: EdgesBySegment, { runs }: LineMove) {
  const found = { first: Number.POSITIVE_INFINITY, last: -1 };
  for (const { from, to } of runs) {
    for (let segment = Math.max(0, from); segment < to; segment++) {
      if ((last[segment] ?? -1) < 0) continue;
      found.first = Math.min(found.first, first[segment] as number);
      found.last = Math.max(found.last, last[segment] as number);
    }
  }
  return found;
}

const ringEnd = (places: Float64Array, move: LineMove): LonLat => move.place(places[0] as number);

/** The last position to which edges go on along one replaced run, in one direction, from a position. */
function endOfRun(places: Float64Array, start: number, move: LineMove): number {
  const run = edgeRun(places, start, move);
  if (!run) return start;
  const direction = Math.sign((places[start + 1] as number) - (places[start] as number));
  let at = start + 1;
  while (
    edgeRun(places, at, move) === run &&
    Math.sign((places[at + 1] as number) - (places[at] as number)) === direction
  )
    at += 1;
  return at;
}

/** The replaced run that the edge after a position lies on, if any. */
function edgeRun(places: Float64Array, at: number, move: LineMove) {
  const [a, b] = [places[at] ?? Number.NaN, places[at + 1] ?? Number.NaN];
  return isAlong(a, b) ? move.runOfEdge(a, b) : undefined;
}

/** Whether an edge along a replaced run ends here; the first position of a ring is also its last. */
function endsRun(places: Float64Array, at: number, move: LineMove): boolean {
  const last = places.length - 1;
  const before = at === 0 && places[0] === places[last] ? last : at;
  return before > 0 && edgeRun(places, before - 1, move) !== undefined;
}

const withoutDoubles = (line: LonLat[]): LonLat[] =>
  line.filter(([x, y], at) => at === 0 || line[at - 1]?.[0] !== x || line[at - 1]?.[1] !== y);
