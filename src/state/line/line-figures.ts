import { batch, type Signal, signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import type { LonLat } from '../../model/common';
import type { Measured } from '../../model/measured';
import type { ExploreState } from '../explore-state';
import { LineEngine } from './line-engine';
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
}

export const lineFigures = (): LineFigures => ({
  measuring: signal<Measuring>('loading'),
  mapped: signal<Results>(new Map()),
  found: signal<LineMeasured | null>(null),
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

/** Shows what was measured on a course in all of the page; null shows the mapped line. */
export function showFound(
  state: ExploreState,
  figures: LineFigures,
  found: LineMeasured | null,
): void {
  batch(() => {
    figures.found.value = found;
    state.line.moved.value = found && onMovedLine(state.built, found);
    if (!found) state.line.movedLayers.value = new Map();
    else if (found.layers.length > 0) state.line.movedLayers.value = new Map(found.layers);
  });
}

/** Measures in a worker whatever course the tool holds, and shows it. */
export class LineMeasuring {
  private readonly engine: LineEngine;
  private shiftFrom: LineState | null = null;

  constructor(
    private readonly state: ExploreState,
    private readonly figures: LineFigures,
    private readonly tool: () => LineTool,
    data: ReadonlyMap<string, FeatureCollection>,
    line: MovableLine,
  ) {
    const { layers, measurements } = state.words.value.contents;
    const start = {
      kind: 'start' as const,
      layers,
      measurements,
      data: [...data],
      line: { layer: line.layer, feature: String(line.feature.id) },
    };
    this.engine = new LineEngine(start, {
      onStarted: (mapped) => {
        figures.mapped.value = mapped;
        figures.measuring.value = 'ready';
      },
      onMeasured: (course, found) => this.show(course, found),
      onShifted: (metres, course, range) => this.take(metres, course, range),
      onShiftRefused: (metres) => tool().shiftRefused(metres),
      onFailed: (reason) => {
        figures.measuring.value = { failed: reason };
      },
    });
  }

  measure(course: readonly LonLat[], whole: boolean): void {
    if (this.tool().isMapped) {
      this.engine.forget();
      showFound(this.state, this.figures, null);
    } else this.engine.measure(course, whole);
  }

  shift(from: LineState, metres: number): void {
    this.shiftFrom = from;
    if (metres === 0) this.tool().shifted(from, 0, from.course, from.range);
    else this.engine.shift(from.course, from.range, metres);
  }

  private take(metres: number, course: LonLat[], range: LineState['range']): void {
    const from = this.shiftFrom;
    if (from) this.tool().shifted(from, metres, course, range);
  }

  /** An answer that comes after the line went back to the mapped one is of no use. */
  private show(course: readonly LonLat[], found: LineMeasured): void {
    if (this.tool().isMapped) return;
    const isLatest = course === this.tool().now.value.course;
    showFound(this.state, this.figures, isLatest ? found : { ...found, layers: [] });
  }
}
