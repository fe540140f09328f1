import type { LonLat } from '../../model/common';
import * as geos from './geos';
import { planarLines } from './planar';
import { shippedLines, shippedPolygons } from './shipped';

/** The middle of the four sections; the plane of this module is around it. */
export const CENTRE: LonLat = [45.11, 41.08];
/** 30 km around the middle a metre is true to 4e-6. */
const REACH_METRES = 30_000;

export const SECTIONS = ['baghanis', 'voskepar', 'kirants', 'berkaber'];
export const EARLIER = ['2026-07', '2024-03'];

const runs = new Map<string, LonLat[][]>();

/** What of a layer's lines lies within reach, in the plane; made once. */
function runsOf(layer: string, ids?: string[]): LonLat[][] {
  const key = [layer, ...(ids ?? [])].join(' ');
  const held = runs.get(key);
  if (held) return held;
  const close = ([x, y]: LonLat) => Math.abs(x - CENTRE[0]) < 0.5 && Math.abs(y - CENTRE[1]) < 0.5;
  const lines = shippedLines(layer, ids).map((line) => {
    const first = line.findIndex(close);
    return line.slice(Math.max(0, first), line.findLastIndex(close) + 1);
  });
  const found = planarLines(lines, CENTRE, REACH_METRES);
  runs.set(key, found);
  return found;
}

/** Lines of a layer in the plane. */
export const planarLayer = (layer: string, ids?: string[]): geos.Shape =>
  geos.lines(runsOf(layer, ids));

/** Polygons of a layer in the plane. */
export const planarAreas = (layer: string, ids?: string[]): geos.Shape =>
  geos.shape({
    type: 'MultiPolygon',
    coordinates: shippedPolygons(layer, ids).map((rings) => planarLines(rings, CENTRE)),
  });

/** The whole line of a mapped version as one line of the plane. */
export function planarBorder(version?: string): geos.Shape {
  const layer = version ? `border-${version}` : 'border';
  return geos.line(runsOf(layer, ['main']).reduce((a, b) => (b.length > a.length ? b : a)));
}

/** The stretch of a line of the plane between the ends of a section, each moved outward. */
export function sectionOn(whole: geos.Shape, section: string, outwardMetres = 0): geos.Shape {
  const [line = []] = planarLines(shippedLines('sections', [section]), CENTRE);
  const at = [line[0], line.at(-1)].map((end) =>
    geos.geos.GEOSProject(whole, geos.point(end as LonLat)),
  );
  const length = geos.lengthOf(whole);
  const from = (Math.min(...at) - outwardMetres) / length;
  const to = (Math.max(...at) + outwardMetres) / length;
  return geos.geos.GEOSLineSubstring(whole, from, to);
}

/** Other courses of sections: on the earlier versions, and with their ends 300 m in and out. */
export function otherCourses(sections: string[]): geos.Shape[] {
  const on = (whole: geos.Shape, metres = 0) =>
    sections
      .map((section) => sectionOn(whole, section, metres))
      .reduce((all, each) => geos.union(all, each));
  const current = planarBorder();
  return [
    ...EARLIER.map((version) => on(planarBorder(version))),
    on(current, -300),
    on(current, 300),
  ];
}
