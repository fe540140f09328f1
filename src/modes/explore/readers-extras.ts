import type { FeatureCollection, Position } from 'geojson';
import { OPENED_LINE } from '../../layers/opened-line';
import type { MapOverlay } from '../../map/map-overlay';
import { changedRanges } from '../../measure/line-changes';
import type { LonLat } from '../../model/common';
import type { GroupShape, TextStyle } from '../../plate/display-list';
import { FINE } from '../../plate/geometry/generalise';
import { outlineOf } from '../../plate/geometry/outline';
import { alongLines } from '../../plate/labels/line-candidates';
import type { LabelItem } from '../../plate/labels/place-labels';
import { type MapExtras, NO_EXTRAS } from '../../plate/map-extras';
import type { Frame } from '../../plate/shapes/frame';
import { printedLine } from '../../print/sheet/printed-line';
import type { ExploreState } from '../../state/explore-state';

type Line = readonly Position[];

const WORDS: TextStyle = { sizePx: 11, weight: 600, colour: OPENED_LINE.colour, haloPx: 2 };
const WORDS_OFFSET_PX = 9;
/** Before every other text: what it says may not yield to a village's name. */
const RANK = -1;

/** Courses of the lines of a collection, in its order; empty for what is no line. */
const courses = (collection: FeatureCollection | undefined): LonLat[][] =>
  (collection?.features ?? []).map(({ geometry }) =>
    geometry.type === 'LineString' ? (geometry.coordinates as LonLat[]) : [],
  );

/** The stretches of the reader's line that are not as mapped; longitude and latitude. */
function movedStretches({ words, data, line }: ExploreState): LonLat[][] {
  const borders = words.value.contents.layers.filter(({ kind }) => kind === 'border');
  return borders.flatMap(({ id }) => {
    const mapped = courses(data.value.get(id));
    return courses(line.movedLayers.value.get(id)).flatMap((course, at) => {
      const before = mapped[at];
      if (!before || before === course) return [];
      return changedRanges(before, course).map(({ from, to }) => course.slice(from, to + 1));
    });
  });
}

/** The lines of opened files; longitude and latitude. */
function openedLines({ reader }: ExploreState): Line[] {
  const overlays = [...reader.overlays.value].filter(([name]) => name.startsWith('opened/'));
  const sheets = ([, { sources }]: [string, MapOverlay]) =>
    [...sources].filter(([id]) => !id.endsWith('-words')).map(([, sheet]) => sheet);
  return overlays.flatMap(sheets).flatMap(courses);
}

function drawnOpened(lines: readonly Line[], words: string, frame: Frame) {
  const paths = lines.flatMap(
    (coordinates) =>
      outlineOf(
        { type: 'LineString', coordinates: [...coordinates] },
        frame.projection,
        frame.size,
        FINE,
      ).paths,
  );
  const { colour, casing, widthPx, dash } = OPENED_LINE;
  const stroke = { cap: 'butt', opacity: 1 } as const;
  const group: GroupShape = {
    type: 'group',
    id: 'opened-lines',
    shapes: [
      {
        type: 'path',
        closed: false,
        features: paths.map((path) => [path]),
        strokes: [
          { ...stroke, colour: casing, widthPx: widthPx + 2.4 },
          { ...stroke, colour, widthPx, dashPx: dash.map((part) => part * widthPx) },
        ],
      },
    ],
  };
  const candidates = alongLines(paths, words, WORDS, WORDS_OFFSET_PX);
  const labels: LabelItem[] = [{ group: 'opened-lines', rank: RANK, candidates }];
  return { group, labels };
}

/**
 * What the reader laid upon the map, for the drawing that stands in its place: the moved stretches of
 * the line, and the lines of opened files. Without files and line it is nothing.
 */
export function readersExtras(state: ExploreState): (frame: Frame) => MapExtras {
  const [moved, opened] = [movedStretches(state), openedLines(state)];
  if (moved.length + opened.length === 0) return () => NO_EXTRAS;
  const words = state.words.value.translator.text('line.not-border');
  return (frame) => {
    const parts = [
      ...(opened.length > 0 ? [drawnOpened(opened, words, frame)] : []),
      ...(moved.length > 0
        ? [printedLine({ lines: moved, polygons: [], label: words }, frame)]
        : []),
    ];
    return {
      ...NO_EXTRAS,
      below: parts.map(({ group }) => group),
      labels: parts.flatMap(({ labels }) => labels),
    };
  };
}
