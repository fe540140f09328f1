import type { Feature } from 'geojson';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import type { LayerData } from '../model/loaded-dossier';
import { areaBetweenLines, type MovedArea } from './area-between';
import type { LineRef } from './followers';
import { countryOn } from './measure-context';
import { holds } from './region';

/** What comes to one side of the line, and so to a country, on another course of the line. */
export interface SideChange extends MovedArea {
  side: 'left' | 'right';
  /** ISO code of the country on that side, as the line states it. */
  country?: string;
  /** Points that lie in the area: villages that change sides. */
  points: { layer: string; id: string }[];
}

/**
 * What would move from one side to the other if the line took another course: hectares each way, as
 * polygons to draw, and the places by id.
 *
 *     const changes = prepareSideChanges(contents.layers, data, line);
 *     const [left, right] = changes(course);
 *
 * @param kinds kinds of layer whose points are named
 * @throws RangeError if the line is not there or not one line
 */
export function prepareSideChanges(
  layers: readonly Layer[],
  data: LayerData,
  { layer, feature }: LineRef,
  kinds: readonly Layer['kind'][] = ['settlement'],
): (course: readonly LonLat[]) => [SideChange, SideChange] {
  const line = data.get(layer)?.features.find(({ id }) => id === feature);
  if (line?.geometry.type !== 'LineString')
    throw new RangeError(`Layer ${layer} has no line ${feature}`);
  const mapped = line.geometry.coordinates as LonLat[];
  const points = layers
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ id }) => (data.get(id)?.features ?? []).flatMap((each) => pointOf(id, each)));
  return (course) => {
    const moved = areaBetweenLines(mapped, course);
    const change = (side: 'left' | 'right'): SideChange => ({
      ...moved[side],
      side,
      country: countryOn(line, side),
      points: points
        .filter(({ at }) => liesIn(moved[side], at))
        .map(({ layer: of, id }) => ({ layer: of, id })),
    });
    return [change('left'), change('right')];
  };
}

const pointOf = (layer: string, { id, geometry }: Feature) =>
  geometry.type === 'Point' ? [{ layer, id: String(id), at: geometry.coordinates as LonLat }] : [];

const liesIn = ({ polygons }: MovedArea, at: LonLat): boolean =>
  polygons.some(([outer = [], ...holes]) => holds(outer, at) && !holes.some((h) => holds(h, at)));
