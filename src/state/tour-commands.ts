import { defaultView, type View } from '../model/view';
import { hintAt, pickItem } from './commands';
import type { ExploreState } from './explore-state';

/** What is the reader's own goes along: how places are named, figures set, the line moved. */
const ownOf = ({ names, settings, line }: View) => ({ names, settings, line });

function show(state: ExploreState, view: View): void {
  pickItem(state, null);
  hintAt(state, []);
  state.view.value = view;
}

/** Shows a step of the tour; the view that the reader had is kept for later. */
export function showStep(state: ExploreState, step: string): void {
  const { vocabulary } = state;
  const claim = vocabulary.tour.get(step);
  const now = state.view.value;
  if (claim === undefined || now.tour === step) return;
  if (now.tour === null) state.tour.before.value = now;
  const open = now.open.filter((section) => now.tour !== null && section === 'layers');
  show(state, { ...defaultView(vocabulary), ...ownOf(now), open, tour: step, claim });
}

/** Shows the first step. */
export function startTour(state: ExploreState): void {
  const [first] = state.vocabulary.tour.keys();
  state.tour.failed.value = false;
  if (first) showStep(state, first);
}

/** Shows the step before (-1) or after (+1); at either end it stays. */
export function stepTour(state: ExploreState, by: -1 | 1): void {
  const steps = [...state.vocabulary.tour.keys()];
  const next = steps[steps.indexOf(state.view.value.tour ?? '') + by];
  if (next) showStep(state, next);
}

/** Leaves the tour: back to the view that the reader had, or to the claim of the step where a link led to it. */
export function leaveTour(state: ExploreState): void {
  const now = state.view.value;
  if (now.tour === null) return;
  const before = state.tour.before.value ?? now;
  show(state, { ...before, ...ownOf(now), tour: null });
}

/** Leaves the tour for what the step tells of: the page of its claim, framed. */
export function exploreStep(state: ExploreState): void {
  const now = state.view.value;
  const before = state.tour.before.value ?? now;
  const { claim } = now;
  state.tour.before.value = null;
  show(state, {
    ...before,
    ...ownOf(now),
    open: [],
    tour: null,
    claim,
    measurement: null,
    camera: null,
  });
}
