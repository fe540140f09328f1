import type { Feature, FeatureCollection } from 'geojson';
import { type LineRange, rangeOnCourse } from '../../measure/line-changes';
import type { LonLat } from '../../model/common';
import type { DossierContents } from '../../model/loaded-dossier';

/** The line that a reader may move: the longest of the layer of the line between the sides. */
export interface MovableLine {
  layer: string;
  feature: Feature;
  mapped: readonly LonLat[];
  /** ISO codes of the countries on either side of its direction. */
  left: string;
  right: string;
}

/** A stretch to begin with: a feature that runs along the line, by the positions that both have. */
export interface NamedStretch {
  layer: string;
  feature: string;
  range: LineRange;
}

const positionsOf = ({ geometry }: Feature): LonLat[] =>
  geometry.type === 'LineString' ? (geometry.coordinates as LonLat[]) : [];

/** The layer whose line can be moved. */
export const movableLayer = ({ layers }: Pick<DossierContents, 'layers'>) =>
  layers.find(({ kind }) => kind === 'border');

/** @throws RangeError if the layer has no line */
export function movableLine(layer: string, data: FeatureCollection | undefined): MovableLine {
  const [feature] = (data?.features ?? []).toSorted(
    (a, b) => positionsOf(b).length - positionsOf(a).length,
  );
  if (!feature || positionsOf(feature).length < 2) throw new RangeError(`${layer} has no line`);
  const code = (side: string) => String(feature.properties?.[side] ?? '');
  return {
    layer,
    feature,
    mapped: positionsOf(feature),
    left: code('left'),
    right: code('right'),
  };
}

/** The delimited stretches of a line, in the order of their layer. */
export function namedStretches(
  { layers }: Pick<DossierContents, 'layers'>,
  data: ReadonlyMap<string, FeatureCollection>,
  { mapped }: MovableLine,
): NamedStretch[] {
  const places = new Map(mapped.map((position, at) => [position.join(), at]));
  const delimited = layers.filter(({ kind }) => kind === 'delimited-border');
  return delimited.flatMap(({ id }) =>
    (data.get(id)?.features ?? []).flatMap((feature): NamedStretch[] => {
      const own = positionsOf(feature).flatMap((position) => places.get(position.join()) ?? []);
      if (own.length < 2) return [];
      const range = { from: Math.min(...own), to: Math.max(...own) };
      return [{ layer: id, feature: String(feature.id), range }];
    }),
  );
}

/** A stretch of the mapped line on a course of it; the whole line where none is given. */
export const stretchOn = (
  mapped: readonly LonLat[],
  course: readonly LonLat[],
  range: LineRange | undefined,
): LineRange => (range ? rangeOnCourse(mapped, course, range) : { from: 0, to: course.length - 1 });

/** The position of a line nearest to a place, as degrees go there. */
export function nearestVertex(line: readonly LonLat[], [longitude, latitude]: LonLat): number {
  const wide = Math.cos((latitude * Math.PI) / 180);
  const apart = ([x, y]: LonLat) => Math.hypot((x - longitude) * wide, y - latitude);
  return line.reduce(
    (best, position, at) => (apart(position) < apart(line[best] as LonLat) ? at : best),
    0,
  );
}
