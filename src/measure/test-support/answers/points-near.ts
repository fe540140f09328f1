import type { LonLat } from '../../../model/common';
import * as geos from '../geos';
import { CENTRE, EARLIER, otherCourses, planarLayer, SECTIONS } from '../line-world';
import { planarLines } from '../planar';
import { features, shippedPolygons } from '../shipped';
import { type Answers, between, type Quantity } from './answer';

/** Recorded heights: which country's polygon holds them, how far they lie, by GEOS. */
function summits() {
  const countries = ['am', 'az', 'ge'].map((id) => ({
    code: id.toUpperCase(),
    shape: geos.shape({ type: 'MultiPolygon', coordinates: shippedPolygons('countries', [id]) }),
  }));
  const courses = [planarLayer('sections'), ...otherCourses(SECTIONS)];
  const all = features('summits').map(({ geometry, properties }) => {
    const place = (geometry as GeoJSON.Point).coordinates as LonLat;
    const [planar = []] = planarLines([[place, place]], CENTRE);
    const point = geos.point(planar[0] as LonLat);
    const side = countries.find(({ shape }) => geos.contains(shape, geos.point(place)))?.code;
    const [metres = 0, ...others] = courses.map((course) => geos.distanceOf(point, course));
    return { side, metres, others, height: Number(properties?.elevation_m) };
  });
  const counted = (points: typeof all, within: number): Quantity => {
    const count = (metresOf: (point: (typeof all)[number]) => number) =>
      points.filter((point) => metresOf(point) <= within).length;
    const value = count(({ metres }) => metres);
    const others = courses.slice(1).map((_, at) => count((point) => point.others[at] as number));
    // Heights and sections may each lie 50 m off.
    const moved = [-100, 100].map((error) => count(({ metres }) => metres + error));
    return between(value, [...moved, ...others]);
  };
  const of = (side: string) => all.filter((point) => point.side === side);
  const highest = (side: string) =>
    Math.max(...of(side).flatMap(({ metres, height }) => (metres <= 10_000 ? [height] : [])));
  const parts = ['AM', 'AZ'].flatMap((side): [string, Quantity][] => [
    [`within-3000-${side.toLowerCase()}`, { ...counted(of(side), 3000), side }],
    [`within-10000-${side.toLowerCase()}`, { ...counted(of(side), 10_000), side }],
    [`highest-${side.toLowerCase()}`, { value: highest(side), side }],
  ]);
  const versions = EARLIER.map((version, at) => [
    version,
    all.filter(({ others }) => (others[at] ?? Number.NaN) <= 10_000).length,
  ]);
  return {
    total: counted(all, 10_000),
    parts: Object.fromEntries(parts),
    versions: Object.fromEntries(versions),
  };
}

export const POINTS_NEAR: Answers = { 'summits-near-line': summits };
