import { computed, effect, type ReadonlySignal } from '@preact/signals';
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

/** Draws the reader's line wherever it differs from the mapped one, at once; what changes sides follows when it is measured. */
export function drawReadersLine(state: ExploreState, { tool, figures }: ShownLine): void {
  const zoom = computed(() => halfZoom(state.lookingAt.value?.zoom ?? 0));
  const ranges = computed(() => changedRanges(tool.line.mapped, tool.now.value.course));
  const drawn = computed(() => {
    const { course } = tool.now.value;
    return {
      lines: slices(course, ranges.value),
      polygons: (figures.found.value?.sides ?? []).flatMap(({ polygons }) => polygons),
      labelLines: labelLines(course, ranges.value, zoom.value),
      label: state.words.value.translator.text('line.not-border'),
    };
  });
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
