import type { LonLat } from '../../../model/common';
import { lengthOfLine } from '../geodesic-oracle';
import * as geos from '../geos';
import { EARLIER, planarBorder, SECTIONS, sectionOn } from '../line-world';
import { shippedLines, shippedPolygons } from '../shipped';
import { type Answers, between, type Quantity, sumOf } from './answer';

const lengthOf = (lines: LonLat[][]) => lines.reduce((sum, line) => sum + lengthOfLine(line), 0);

/** Every section by GeographicLib; on earlier versions by GEOS; 300 m off at each end. */
function delimited() {
  const value = (section: string) => lengthOf(shippedLines('sections', [section]));
  const on = (version: string, section: string) =>
    geos.lengthOf(sectionOn(planarBorder(version), section));
  const parts: Record<string, Quantity> = Object.fromEntries(
    SECTIONS.map((section) => {
      const earlier = EARLIER.map((version) => on(version, section));
      const own = value(section);
      return [section, between(own, [...earlier, own - 600, own + 600])];
    }),
  );
  const sum = sumOf(parts);
  const versions = Object.fromEntries(
    EARLIER.map((version) => [
      version,
      SECTIONS.reduce((total, section) => total + on(version, section), 0),
    ]),
  );
  // Two sections share an end, so six ends of the eight can change the sum.
  const total = between(sum, [...Object.values(versions), sum - 1800, sum + 1800]);
  return { total, parts, versions };
}

function border() {
  const on = (layer: string, id: string) => ({ value: lengthOf(shippedLines(layer, [id])) });
  const shared = { main: on('border', 'main'), nakhchivan: on('border', 'nakhchivan') };
  const versions = EARLIER.map((version) => [version, lengthOf(shippedLines(`border-${version}`))]);
  const exclaves = ['yukhari-askipara', 'barkhudarli-sofulu', 'karki', 'artsvashen'].map(
    (id) => [id, { value: lengthOf(shippedPolygons('exclaves', [id]).flat()) }] as const,
  );
  return {
    total: { value: sumOf(shared) },
    parts: { ...shared, ...Object.fromEntries(exclaves) },
    versions: Object.fromEntries(versions),
  };
}

function iran() {
  const value = lengthOf(shippedLines('neighbour-borders', ['am-ir']));
  return { total: { value }, parts: { 'am-ir': { value } } };
}

function share() {
  const [above, below] = [delimited().total, border().total];
  return { total: { value: above.value / below.value }, parts: {} };
}

export const LINE_LENGTHS: Answers = {
  'delimited-length': delimited,
  'marker-possible-length': delimited,
  'border-length': border,
  'armenia-iran-border': iran,
};

export const RATIOS: Answers = { 'border-share': share };
