import { batch, computed, effect, type Signal, signal, untracked } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import type { LonLat } from '../../model/common';
import type { Measured } from '../../model/measured';
import { withDistances } from '../../model/near-distance';
import type { ExploreState } from '../explore-state';
import { LineEngine, type LineReports } from './line-engine';
import type { LineState } from './line-history';
import type { LineMeasured } from './line-messages';
import type { LineTool } from './line-tool';
import type { MovableLine } from './moved-line';

type Results = ReadonlyMap<string, Measured>;

/** How measuring the moved line stands. */
export type Measuring = 'loading' | 'ready' | { failed: string };

/** What was measured of the line, mapped and moved. */
export interface LineFigures {
  measuring: Signal<Measuring>;
  /** Everything on the mapped line, as the worker measures it. */
  mapped: Signal<Results>;
  /** What came out on the latest measured course; null on the mapped line. */
  found: Signal<LineMeasured | null>;
  /** The course that it came out on; null where the present one is not measured. */
  course: Signal<readonly LonLat[] | null>;
}

export const lineFigures = (): LineFigures => ({
  measuring: signal<Measuring>('loading'),
  mapped: signal<Results>(new Map()),
  found: signal<LineMeasured | null>(null),
  course: signal<readonly LonLat[] | null>(null),
});

/** All results with those of the moved line in place of the mapped ones; what it does not allow is absent. */
function onMovedLine(built: Results, { measured, depends }: LineMeasured): Results {
  const made = new Map(measured);
  return new Map(
    [...built].flatMap(([id, each]): [string, Measured][] => {
      if (!depends.includes(id)) return [[id, each]];
      const moved = made.get(id);
      return moved ? [[id, moved]] : [];
    }),
  );
}

/** Shows what was measured on a course where the line is moved: in the tool, and upon the map. */
function showWatched(
  figures: LineFigures,
  found: LineMeasured | null,
  course: readonly LonLat[] | null,
): void {
  batch(() => {
    figures.found.value = found;
    figures.course.value = course;
  });
}

/**
 * Under the finger the tool's own figures follow each course, those in the rest of the page so often, or
 * with every third course where a slow machine lets them come farther apart.
 */
const PAGE_MILLISECONDS = 300;
const COURSES_TO_PAGE = 3;
const LONGEST_PAGE_MILLISECONDS = 2000;
/** Courses that come farther apart than this are none of a series. */
const SLOWEST_MILLISECONDS = 1500;

/** How long the rest of the page waits for the next course, so long after the one before. */
function pageWait(since: number): number {
  if (since > SLOWEST_MILLISECONDS) return PAGE_MILLISECONDS;
  return Math.min(LONGEST_PAGE_MILLISECONDS, Math.max(PAGE_MILLISECONDS, COURSES_TO_PAGE * since));
}

/** Shows what was measured on a course in all of the page; nothing measured shows the mapped line. */
export function showFound(
  state: ExploreState,
  figures: LineFigures,
  found: LineMeasured | null,
  course: readonly LonLat[] | null = null,
): void {
  batch(() => {
    showWatched(figures, found, course);
    state.line.moved.value = found && onMovedLine(state.built, found);
    if (!found) state.line.movedLayers.value = new Map();
    else if (found.layers.length > 0) state.line.movedLayers.value = new Map(found.layers);
  });
}

/** Measures in a worker whatever course the tool holds, and shows it. */
export class LineMeasuring {
  private engine: LineEngine | null = null;
  private shiftFrom: LineState | null = null;
  private later: ReturnType<typeof setTimeout> | undefined;
  private pageMilliseconds = PAGE_MILLISECONDS;
  private shownAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly state: ExploreState,
    private readonly figures: LineFigures,
    private readonly tool: () => LineTool,
    private readonly data: ReadonlyMap<string, FeatureCollection>,
    private readonly line: MovableLine,
  ) {
    const near = computed(() => JSON.stringify(state.view.value.settings.near));
    // What counts as near is measured at the reader's own distances on the moved line too.
    effect(() => {
      void near.value;
      untracked(() => this.start());
    });
  }

  private start(): void {
    const { words, view } = this.state;
    const { layers, measurements } = words.value.contents;
    this.engine?.end();
    this.engine = new LineEngine(
      {
        kind: 'start',
        layers,
        measurements: withDistances(measurements, view.value.settings.near),
        data: [...this.data],
        line: { layer: this.line.layer, feature: String(this.line.feature.id) },
      },
      this.reports(),
    );
    if (this.figures.found.value) this.engine.measure(this.tool().now.value.course, true);
  }

  private reports(): LineReports {
    return {
      onStarted: (mapped) => {
        this.figures.mapped.value = mapped;
        this.figures.measuring.value = 'ready';
      },
      onMeasured: (course, found) => this.show(course, found),
      onShifted: (metres, course, range) => this.take(metres, course, range),
      onShiftRefused: (metres) => this.tool().shiftRefused(metres),
      onFailed: (reason) => {
        this.figures.measuring.value = { failed: reason };
        this.figures.course.value = null;
      },
    };
  }

  measure(course: readonly LonLat[], whole: boolean): void {
    if (this.tool().isMapped) {
      this.engine?.forget();
      showFound(this.state, this.figures, null);
    } else this.engine?.measure(course, whole);
  }

  shift(from: LineState, metres: number): void {
    this.shiftFrom = from;
    if (metres === 0) this.tool().shifted(from, 0, from.course, from.range);
    else this.engine?.shift(from.course, from.range, metres);
  }

  /** A shift that was taken back before its answer came is not made. */
  private take(metres: number, course: LonLat[], range: LineState['range']): void {
    const from = this.shiftFrom;
    if (from && this.tool().shiftAsked.value !== null)
      this.tool().shifted(from, metres, course, range);
  }

  /** An answer that comes after the line went back to the mapped one is of no use. */
  private show(course: readonly LonLat[], found: LineMeasured): void {
    if (this.tool().isMapped) return;
    const isLatest = course === this.tool().now.value.course;
    const shown = isLatest ? found : { ...found, layers: [] };
    const isInHand = this.state.line.inHand.value;
    if (!isInHand) clearTimeout(this.later);
    this.keepPace();
    if (!isInHand || this.later === undefined) this.showOnPage(shown, course);
    else showWatched(this.figures, shown, course);
  }

  private keepPace(): void {
    const now = performance.now();
    this.pageMilliseconds = pageWait(now - this.shownAt);
    this.shownAt = now;
  }

  /** The page takes what is latest when its time has come. */
  private showOnPage(found: LineMeasured, course: readonly LonLat[]): void {
    showFound(this.state, this.figures, found, course);
    this.later = setTimeout(() => {
      this.later = undefined;
      const { found: latest, course: on } = this.figures;
      if (latest.value && on.value && latest.value !== found)
        this.showOnPage(latest.value, on.value);
    }, this.pageMilliseconds);
  }
}
