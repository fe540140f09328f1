import type { Feature, FeatureCollection } from 'geojson';
import { simplifyLine } from '../../measure/simplify-line';
import type { LonLat } from '../../model/common';
import { lineCount, linePositions, type OpenedFile } from '../../opened/opened-file';

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

/** So many positions reach the page, and the map, at once: more would hold the page for more than a frame or two. */
const SHEET_POSITIONS = 20_000;

const lineFeature = (coordinates: LonLat[]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates },
});

/** A file's lines in sheets of few positions; a long line goes on from one sheet to the next. */
export function* sheetsOf(file: OpenedFile): Generator<FeatureCollection> {
  let features: Feature[] = [];
  let room = SHEET_POSITIONS;
  for (let line = 0; line < lineCount(file); line += 1) {
    const positions = linePositions(file, line);
    let from = 0;
    while (from < positions.length - 1) {
      const part = positions.slice(from, from + Math.max(2, room));
      features.push(lineFeature(part));
      from += part.length - 1;
      room -= part.length;
      if (room > 1) continue;
      yield { type: 'FeatureCollection', features };
      features = [];
      room = SHEET_POSITIONS;
    }
  }
  if (features.length > 0) yield { type: 'FeatureCollection', features };
}

/** The longest lines of a file with few positions, for words to stand along. */
export function coursesOf(file: OpenedFile): LonLat[][] {
  const longest = Array.from({ length: lineCount(file) }, (_, line) => line)
    .sort((a, b) => length(file, b) - length(file, a))
    .slice(0, MOST_COURSES);
  return longest.map((line) => roughly(linePositions(file, line)));
}

/** How many positions a line has. */
const length = ({ starts }: OpenedFile, line: number) =>
  (starts[line + 1] ?? 0) - (starts[line] ?? 0);
