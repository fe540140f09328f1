import type { Geometry } from 'geojson';
import type { LonLat } from '../model/common';
import { type EdgesBySegment, type Follower, isAlong } from './followers';
import type { LineMove } from './line-move';
import { noteMoved } from './moved-line';
import { isSame } from './ring-change';

/** The follower's geometry on the new course, or null where nothing of it moved. */
export function movedGeometry(
  { feature, places, edges }: Follower,
  move: LineMove,
): Geometry | null {
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
    moved.push(...move.between(places[at] as number, places[end] as number));
    at = Math.max(at + 1, end);
  }
  const whole = line.slice(0, first).concat(withoutDoubles(moved), line.slice(last + 2));
  // A ring that starts on the run has its first position there twice.
  const isRing = places[0] === places[places.length - 1];
  if (isRing && (edgeRun(places, 0, move) || endsRun(places, 0, move)))
    whole[0] = whole[whole.length - 1] = ringEnd(places, move);
  else noteMoved(whole, line, { first, last: line.length - last - 2 });
  return whole;
}

/** The first and the last edge on any of the replaced runs; -1 if none. */
function edgesAlong({ first, last }: EdgesBySegment, { runs }: LineMove) {
  const found = { first: Number.POSITIVE_INFINITY, last: -1 };
  for (const { from, to } of runs) {
    for (let segment = Math.max(0, from); segment < to; segment++) {
      if ((last[segment] as number) < 0) continue;
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
  const before = at === 0 ? places.length - 1 : at;
  return edgeRun(places, before - 1, move) !== undefined;
}

const withoutDoubles = (line: LonLat[]): LonLat[] =>
  line.filter((position, at) => at === 0 || !isSame(position, line[at - 1] as LonLat));
