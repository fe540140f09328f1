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

const OVERLAY = 'readers-line';

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

/**
 * Words are set along a line that has rested so long: to place them takes longer than all else of a
 * move. Under the finger a slow machine's moves are farther apart.
 */
const REST_MILLISECONDS = 250;
const REST_IN_HAND_MILLISECONDS = 1500;

/** The course that the words stand along: that as moved first, then as it comes to rest. */
function labelledCourse(
  mapped: readonly LonLat[],
  now: ReadonlySignal<readonly LonLat[]>,
  inHand: ReadonlySignal<boolean>,
) {
  const labelled = signal(now.value);
  effect(() => {
    const course = now.value;
    const rest = inHand.value ? REST_IN_HAND_MILLISECONDS : REST_MILLISECONDS;
    const isFirst = labelled.peek() === mapped || course === mapped;
    const take = () => {
      labelled.value = course;
    };
    if (isFirst) take();
    const timer = setTimeout(take, rest);
    return () => clearTimeout(timer);
  });
  return labelled;
}

/** Draws the reader's line wherever it differs from the mapped one, with what changes sides. */
export function drawReadersLine(state: ExploreState, shown: ShownLine): void {
  const { tool, figures } = shown;
  const { mapped } = tool.line;
  const zoom = computed(() => halfZoom(state.lookingAt.value?.zoom ?? 0));
  const course = drawnCourse(shown);
  const lines = computed(() => slices(course.value, changedRanges(mapped, course.value)));
  const polygons = computed(() =>
    (figures.found.value?.sides ?? []).flatMap((side) => side.polygons),
  );
  const labelled = labelledCourse(mapped, course, state.line.inHand);
  const words = computed(() => ({
    lines: labelLines(labelled.value, changedRanges(mapped, labelled.value), zoom.value),
    label: state.words.value.translator.text('line.not-border'),
  }));
  const drawn = computed(() => ({
    lines: lines.value,
    polygons: polygons.value,
    words: words.value,
  }));
  effect(() => {
    const map = state.line.map.value;
    const theme = state.theme.value;
    const { overlays } = state.reader;
    const others = [...overlays.peek()].filter(([name]) => name !== OVERLAY);
    if (!map || lines.value.length === 0) {
      if (others.length < overlays.peek().size) overlays.value = new Map(others);
      return;
    }
    addReadersHatch(map, theme);
    overlays.value = new Map([...others, [OVERLAY, readersLineOverlay(drawn.value, theme)]]);
  });
}
