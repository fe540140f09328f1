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
  };
}

/** Words are set along a line that has rested so long: to place them takes longer than all else of a move. */
const REST_MILLISECONDS = 250;

/** The course that the words stand along: that as moved first, then as it comes to rest. */
function labelledCourse({ line: { mapped }, now }: ShownLine['tool']) {
  const labelled = signal(now.value.course);
  effect(() => {
    const { course } = now.value;
    const isFirst = labelled.peek() === mapped || course === mapped;
    const take = () => {
      labelled.value = course;
    };
    if (isFirst) take();
    const timer = setTimeout(take, REST_MILLISECONDS);
    return () => clearTimeout(timer);
  });
  return labelled;
}

/** Draws the reader's line wherever it differs from the mapped one, at once; what changes sides follows when it is measured. */
export function drawReadersLine(state: ExploreState, { tool, figures }: ShownLine): void {
  const zoom = computed(() => halfZoom(state.lookingAt.value?.zoom ?? 0));
  const ranges = computed(() => changedRanges(tool.line.mapped, tool.now.value.course));
  const polygons = computed(() =>
    (figures.found.value?.sides ?? []).flatMap((side) => side.polygons),
  );
  const labelled = labelledCourse(tool);
  const words = computed(() => ({
    lines: labelLines(labelled.value, changedRanges(tool.line.mapped, labelled.value), zoom.value),
    label: state.words.value.translator.text('line.not-border'),
  }));
  const drawn = computed(() => ({
    lines: slices(tool.now.value.course, ranges.value),
    polygons: polygons.value,
    words: words.value,
  }));
  effect(() => {
    const map = state.line.map.value;
    const theme = state.theme.value;
    const { overlays } = state.reader;
    const others = [...overlays.peek()].filter(([name]) => name !== OVERLAY);
    if (!map || ranges.value.length === 0) {
      if (others.length < overlays.peek().size) overlays.value = new Map(others);
      return;
    }
    addReadersHatch(map, theme);
    overlays.value = new Map([...others, [OVERLAY, readersLineOverlay(drawn.value, theme)]]);
  });
}
