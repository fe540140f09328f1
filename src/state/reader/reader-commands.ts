import { declaredDistances } from '../../model/near-distance';
import type { FigureChoice, ReaderSettings } from '../../model/reader-settings';
import type { ExploreState } from '../explore-state';

function set(state: ExploreState, settings: Partial<ReaderSettings>): void {
  const view = state.view.value;
  state.view.value = { ...view, settings: { ...view.settings, ...settings } };
}

/** Counts what is near at a distance of the reader's, in metres; null, or the one declared, takes it back. */
export function setNear(state: ExploreState, measurement: string, metres: number | null): void {
  const { [measurement]: _, ...others } = state.view.value.settings.near;
  const declared = state.words.value.contents.measurements.find(({ id }) => id === measurement);
  const distances = declared ? declaredDistances(declared) : [];
  const isDeclared = distances.length === 1 && distances[0] === metres;
  const near = metres === null || isDeclared ? others : { ...others, [measurement]: metres };
  set(state, { near });
}

/** Shows every figure as measured, at one end of its interval, or on a mapped version. */
export function showFigures(state: ExploreState, figures: FigureChoice): void {
  set(state, { figures });
}

/** Draws the error bands of the lines, or no longer. */
export function showBands(state: ExploreState, bands: boolean): void {
  set(state, { bands });
}
