import type { Feature } from 'geojson';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import type { LayerData } from '../model/loaded-dossier';
import { type Follower, followersOf, type LineRef } from './followers';
import { lineMove } from './line-move';
import { movedGeometry } from './moved-follower';
import { noteMoved } from './moved-line';
import { sameEnds } from './ring-change';

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
  const positions = withMapped(course, world.positions);
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
    geometry: { type: 'LineString', coordinates: positions },
  });
  return withReplaced(world.data, replaced);
}

/** The course, with the mapped positions themselves where they stayed: what is held for those serves. */
function withMapped(course: readonly LonLat[], mapped: readonly LonLat[]): LonLat[] {
  const same = sameEnds(mapped, course);
  const moved = course.slice(same.first, course.length - same.last);
  const line = mapped.slice(0, same.first).concat(moved, mapped.slice(mapped.length - same.last));
  noteMoved(line, mapped, same);
  return line;
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
