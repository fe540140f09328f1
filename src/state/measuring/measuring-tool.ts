import { type Signal, signal } from '@preact/signals';
import type { LonLat } from '../../model/common';
import {
  MEASURING_DECIMALS,
  type Measuring,
  type MeasuringMode,
  MOST_MEASURED_POSITIONS,
} from '../../model/measuring';
import type { ExploreState } from '../explore-state';

/** Why a point was not set. */
export type Refused = 'measure.full' | 'measure.outside';

const onGrid = ([longitude, latitude]: LonLat): LonLat => [
  Number(longitude.toFixed(MEASURING_DECIMALS)) + 0,
  Number(latitude.toFixed(MEASURING_DECIMALS)) + 0,
];

const same = (a: LonLat | undefined, b: LonLat) => a?.[0] === b[0] && a[1] === b[1];

/** A reader's free measuring: what is set stands in the view, and so in the link; each step can be undone. */
export class MeasuringTool {
  readonly refused: Signal<Refused | null> = signal(null);
  readonly past: Signal<readonly (readonly LonLat[])[]> = signal([]);

  constructor(private readonly state: ExploreState) {}

  get now(): Measuring | null {
    return this.state.view.value.measuring;
  }

  choose(mode: MeasuringMode): void {
    this.refused.value = null;
    const positions = this.now?.positions ?? [];
    this.state.view.value = { ...this.state.view.value, measuring: { mode, positions } };
  }

  private set(positions: readonly LonLat[]): void {
    const mode = this.now?.mode ?? 'distance';
    this.state.view.value = { ...this.state.view.value, measuring: { mode, positions } };
  }

  /** Sets a point; false where it may not be set, or lies on the one before. */
  add(at: LonLat): boolean {
    const positions = this.now?.positions ?? [];
    const position = onGrid(at);
    if (same(positions.at(-1), position)) return false;
    const [west, south, east, north] = this.state.words.value.contents.dossier.extent;
    const [x, y] = position;
    const isInside = x >= west && x <= east && y >= south && y <= north;
    const isFull = positions.length >= MOST_MEASURED_POSITIONS;
    this.refused.value = isFull ? 'measure.full' : isInside ? null : 'measure.outside';
    if (this.refused.value) return false;
    this.keep(positions);
    this.set([...positions, position]);
    return true;
  }

  private keep(positions: readonly LonLat[]): void {
    this.past.value = [...this.past.value, positions];
  }

  get canUndo(): boolean {
    return this.past.value.length > 0 || (this.now?.positions.length ?? 0) > 0;
  }

  /** Takes the last step back; of points that came with the link, the last one. */
  undo(): void {
    const positions = this.now?.positions ?? [];
    this.refused.value = null;
    this.set(this.past.value.at(-1) ?? positions.slice(0, -1));
    this.past.value = this.past.value.slice(0, -1);
  }

  /** Puts the tool away; what was set comes back when it is opened again. */
  close(): void {
    this.state.view.value = { ...this.state.view.value, measuring: null };
  }

  clear(): void {
    this.keep(this.now?.positions ?? []);
    this.refused.value = null;
    this.set([]);
  }
}
