import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { labelLines } from '../../../map/readers-line-labels';
import {
  addReadersHatch,
  type DrawnReadersLine,
  readersLineOverlay,
} from '../../../map/readers-line-overlay';
import { changedRanges, type LineRange } from '../../../measure/line-changes';
import type { LonLat } from '../../../model/common';
import type { ExploreState } from '../../../state/explore-state';
import { READERS_OVERLAY } from './in-hand';

/** What the map draws of a line that the page draws. */
const NOTHING: DrawnReadersLine = { lines: [], polygons: [], words: { lines: [], label: '' } };

/** Labels are set anew at each whole half of a zoom level. */
const halfZoom = (zoom: number) => Math.round(zoom * 2) / 2;

const slices = (course: readonly LonLat[], ranges: readonly LineRange[]) =>
  ranges.map(({ from, to }) => course.slice(from, to + 1));

/** A course of the line, and what it would change. Longitude and latitude. */
export interface ShownLine {
  tool: {
    line: { mapped: readonly LonLat[] };
    now: ReadonlySignal<{ course: readonly LonLat[] }>;
  };
  figures: {
    found: ReadonlySignal<{
      sides: readonly { polygons: DrawnReadersLine['polygons'] }[];
    } | null>;
    /** The course that it came out on; where that is not told, it is the tool's own. */
    course?: ReadonlySignal<readonly LonLat[] | null>;
  };
}

/**
 * The course that is drawn: the one that the figures are of, so that the map draws line, ground and
 * pieces once for a move and not one after the other; that of the tool where none was measured.
 */
function drawnCourse({ tool, figures }: ShownLine): ReadonlySignal<readonly LonLat[]> {
  return computed(() => figures.course?.value ?? tool.now.value.course);
}

/** Words are set along a line that has rested so long: to place them takes longer than all else of a move. */
const REST_MILLISECONDS = 250;

/** The course that the words stand along: that as moved first, then as it comes to rest or from the hand. */
function labelledCourse(
  mapped: readonly LonLat[],
  now: ReadonlySignal<readonly LonLat[]>,
  leftToPage: ReadonlySignal<boolean>,
) {
  const labelled = signal(now.value);
  let wasInHand = false;
  effect(() => {
    const course = now.value;
    const isFirst = labelled.peek() === mapped || course === mapped || wasInHand;
    wasInHand = leftToPage.value;
    if (wasInHand) return undefined;
    const take = () => {
      labelled.value = course;
    };
    if (isFirst) take();
    const timer = setTimeout(take, REST_MILLISECONDS);
    return () => clearTimeout(timer);
  });
  return labelled;
}

/**
 * Draws the reader's line wherever it differs from the mapped one, with what changes sides; nothing of
 * it while it is left to the page.
 */
export function drawReadersLine(
  state: ExploreState,
  shown: ShownLine,
  leftToPage: ReadonlySignal<boolean> = signal(false),
): void {
  const { tool, figures } = shown;
  const { mapped } = tool.line;
  const zoom = computed(() => halfZoom(state.lookingAt.value?.zoom ?? 0));
  const course = drawnCourse(shown);
  const lines = computed(() => slices(course.value, changedRanges(mapped, course.value)));
  const polygons = computed(() =>
    (figures.found.value?.sides ?? []).flatMap((side) => side.polygons),
  );
  const labelled = labelledCourse(mapped, course, leftToPage);
  const words = computed(() => ({
    lines: labelLines(labelled.value, changedRanges(mapped, labelled.value), zoom.value),
    label: state.words.value.translator.text('line.not-border'),
  }));
  const drawn = computed(
    (): DrawnReadersLine =>
      leftToPage.value
        ? NOTHING
        : { lines: lines.value, polygons: polygons.value, words: words.value },
  );
  const isMoved = computed(() => leftToPage.value || lines.value.length > 0);
  effect(() => {
    const map = state.line.map.value;
    const theme = state.theme.value;
    const { overlays } = state.reader;
    const others = [...overlays.peek()].filter(([name]) => name !== READERS_OVERLAY);
    if (!map || !isMoved.value) {
      if (others.length < overlays.peek().size) overlays.value = new Map(others);
      return;
    }
    addReadersHatch(map, theme);
    const overlay = readersLineOverlay(drawn.value, theme);
    overlays.value = new Map([...others, [READERS_OVERLAY, overlay]]);
  });
}
