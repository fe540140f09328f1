import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { type Arcs, topology } from 'topojson-server';
import { isValid, toShape } from './geos';
import { OVERVIEW } from './story';
import type { LayerFeatures } from './write-layer';

/**
 * A light copy of areas or lines for drawing: every vertex inside the window stays, outside it lines are
 * thinned. Neighbours share arcs, so they keep sharing edges.
 * @throws if a thinned area is not valid
 */
export function overviewOf(layer: LayerFeatures): LayerFeatures {
  const graph = topology({ areas: { type: 'FeatureCollection', features: layer } });
  graph.arcs = graph.arcs.map(thinned);
  const { features } = feature(graph, graph.objects.areas);
  return (features as LayerFeatures).map((area) => {
    if (!isValid(toShape(area.geometry)))
      throw new Error(`The overview of ${area.id} is not valid`);
    return area;
  });
}

function thinned(arc: Arcs[number]): Position[] {
  const kept = new Set([0, arc.length - 1]);
  const stretches: [number, number][] = [[0, arc.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const at = positionToKeep(arc, stretch[0], stretch[1]);
    if (at === undefined) continue;
    kept.add(at);
    stretches.push([stretch[0], at], [at, stretch[1]]);
  }
  return arc.filter((_, at) => kept.has(at)).map(coarse);
}

/** Outside the window about 10 m: a last digit that the tolerance does not need costs bytes. */
function coarse(position: Position): Position {
  return isInWindow(position) ? position : position.map((degrees) => Number(degrees.toFixed(4)));
}

/** The position farthest from the chord of a stretch, if it lies beyond the tolerance there. */
function positionToKeep(arc: Position[], from: number, to: number): number | undefined {
  let farthest = { at: from, excess: 0 };
  for (let at = from + 1; at < to; at++) {
    const excess = metresFromChord(arc, at, from, to) - toleranceMetres(arc[at] ?? []);
    if (excess > farthest.excess) farthest = { at, excess };
  }
  return farthest.at === from ? undefined : farthest.at;
}

/** Inside the window a thousandth of a metre: positions on a straight line may go, no others. */
function toleranceMetres(position: Position): number {
  return isInWindow(position) ? 0.001 : OVERVIEW.toleranceMetres;
}

function isInWindow([x = 0, y = 0]: Position): boolean {
  const [west, south, east, north] = OVERVIEW.window;
  return x >= west && x <= east && y >= south && y <= north;
}

const METRES_PER_DEGREE = 111_320;

/** In a plane with the scale of the position's parallel: enough for a tolerance. */
function metresFromChord(arc: Position[], at: number, from: number, to: number): number {
  const [[px = 0, py = 0], [ax = 0, ay = 0], [bx = 0, by = 0]] = [at, from, to].map(
    (i) => arc[i] ?? [],
  ) as [Position, Position, Position];
  const scaleX = METRES_PER_DEGREE * Math.cos((py * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * scaleX, (by - ay) * METRES_PER_DEGREE];
  const [x, y] = [(px - ax) * scaleX, (py - ay) * METRES_PER_DEGREE];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length2));
  return Math.hypot(x - along * dx, y - along * dy);
}
