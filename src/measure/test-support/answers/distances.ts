import type { LonLat } from '../../../model/common';
import * as geos from '../geos';
import { CENTRE, EARLIER, otherCourses, planarBorder, SECTIONS, sectionOn } from '../line-world';
import { distanceByGeos, distanceFromPoint, planarLines } from '../planar';
import { features, shippedLines, shippedPolygons } from '../shipped';
import { type Answers, between } from './answer';

type Lines = readonly (readonly LonLat[])[];

/** From lines to all sections, less and plus an error, on other courses too. */
function toSections(from: Lines, near: LonLat, error: number) {
  const value = distanceByGeos(from, shippedLines('sections'), near);
  const lines = geos.lines(planarLines(from, CENTRE));
  const moved = otherCourses(SECTIONS).map((course) => geos.distanceOf(lines, course));
  return between(value, [value - error, value + error, ...moved]);
}

const one = (id: string, quantity: ReturnType<typeof between>) => ({
  total: quantity,
  parts: { [id]: quantity },
});

const plusMinus = (value: number, error: number, others: number[] = []) =>
  between(value, [value - error, value + error, ...others]);

function neck() {
  const exclave = shippedPolygons('exclaves', ['yukhari-askipara']).flat();
  const at: LonLat = [45.045, 41.05];
  const to = (layer: string) => distanceByGeos(exclave, shippedLines(layer, ['main']), at);
  const earlier = EARLIER.map((version) => to(`border-${version}`));
  return {
    parts: {
      'exclave-to-main': plusMinus(to('border'), 250, earlier),
      'exclave-to-sections': toSections(exclave, at, 250),
    },
  };
}

/** Between the whole polygons of the two parts of the country, not between stretches of border. */
function gap() {
  const [main = [], nakhchivan = []] = shippedPolygons('countries', ['az']).sort(
    (a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0),
  );
  return plusMinus(distanceByGeos(nakhchivan, main, [45.9, 39.6]), 100);
}

function villages() {
  const parts = features('settlements').flatMap(({ id, geometry, properties }) => {
    const section = properties?.section;
    if (typeof section !== 'string' || geometry.type !== 'Point') return [];
    const place = geometry.coordinates as LonLat;
    const value = distanceFromPoint(place, shippedLines('sections', [section]));
    const [planar = []] = planarLines([[place, place]], CENTRE);
    const point = geos.point(planar[0] as LonLat);
    const moved = otherCourses([section]).map((course) => geos.distanceOf(point, course));
    const side = properties?.country as string;
    return [[String(id), { ...plusMinus(value, 300, moved), side, group: section }] as const];
  });
  return { parts: Object.fromEntries(parts) };
}

/** Samples at each position and every 5 m along each section. */
function deviation() {
  const borders = EARLIER.map((version) => planarBorder(version));
  const greatest = (line: geos.Shape) => {
    const length = geos.lengthOf(line);
    const every5 = Array.from({ length: Math.floor(length / 5) + 1 }, (_, step) =>
      geos.geos.GEOSInterpolate(line, step * 5),
    );
    const positions = geos.linesOf(line).flat().map(geos.point);
    return borders.map((border) =>
      [...every5, ...positions].reduce(
        (most, sample) => Math.max(most, geos.distanceOf(sample, border)),
        0,
      ),
    );
  };
  const current = planarBorder();
  const found = SECTIONS.map((section) => {
    const [own, inward, outward] = [0, -300, 300].map((metres) =>
      greatest(sectionOn(current, section, metres)),
    ) as [number[], number[], number[]];
    const ends = [Math.max(...inward), Math.max(...outward)];
    return { section, own, quantity: plusMinus(Math.max(...own), 100, ends) };
  });
  const most = (of: 'value' | 'low' | 'high') =>
    Math.max(...found.map(({ quantity }) => quantity[of] ?? 0));
  return {
    total: { value: most('value'), low: most('low'), high: most('high') },
    parts: Object.fromEntries(found.map(({ section, quantity }) => [section, quantity])),
    versions: Object.fromEntries(
      EARLIER.map((version, at) => [version, Math.max(...found.map(({ own }) => own[at] ?? 0))]),
    ),
  };
}

const oblast = () => shippedPolygons('karabakh', ['oblast-1991']).flat();

export const DISTANCES: Answers = {
  'pipeline-to-line': () =>
    one('p1472', toSections(shippedLines('pipelines', ['p1472']), [44.9, 41.08], 10_050)),
  'pipeline-neck': neck,
  'karabakh-to-sections': () => one('oblast-1991', toSections(oblast(), [45.16, 41.06], 1050)),
  'karabakh-to-armenia': () => {
    const armenia = shippedPolygons('countries', ['am']).flat();
    return one('oblast-1991', plusMinus(distanceByGeos(oblast(), armenia, [46.6, 39.6]), 1050));
  },
  'nakhchivan-gap': () => one('nakhchivan', gap()),
};

export const POINTS_TO_LINE: Answers = { 'village-to-line': villages };
export const LINE_DEVIATIONS: Answers = { 'line-versions': deviation };
