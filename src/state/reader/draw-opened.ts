import { simplifyLine } from '../../measure/simplify-line';
import type { LonLat } from '../../model/common';
import {
  lineCount,
  linePositions,
  type OpenedFile,
  openedFeatures,
} from '../../opened/opened-file';
import type { DrawnFile } from './reader-messages';

/** Words stand along so many lines at most, each of so many positions. */
const MOST_COURSES = 100;
const MOST_POSITIONS = 2000;
/** Bends smaller than this are seen at no zoom at which words stand along a line. */
const LEAST_METRES = 20;

/** A line with few positions: the rougher the more it has. */
function roughly(line: readonly LonLat[]): LonLat[] {
  let rough = simplifyLine(line, LEAST_METRES);
  for (let metres = LEAST_METRES; rough.length > MOST_POSITIONS; metres *= 2)
    rough = simplifyLine(rough, 2 * metres);
  return rough;
}

/** The lines of a file as a file of GeoJSON, which the map reads in its own worker, and those that words stand along. */
export function drawOpened(file: OpenedFile): DrawnFile {
  const collection = { type: 'FeatureCollection', features: openedFeatures(file) };
  const geojson = new Blob([JSON.stringify(collection)], { type: 'application/geo+json' });
  const longest = Array.from({ length: lineCount(file) }, (_, line) => line)
    .sort((a, b) => length(file, b) - length(file, a))
    .slice(0, MOST_COURSES);
  return { geojson, courses: longest.map((line) => roughly(linePositions(file, line))) };
}

/** How many positions a line has. */
const length = ({ starts }: OpenedFile, line: number) =>
  (starts[line + 1] ?? 0) - (starts[line] ?? 0);
