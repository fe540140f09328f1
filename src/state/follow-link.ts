import { effect } from '@preact/signals';
import { formatViewLink, parseViewLink } from '../model/view-link';
import type { ExploreState } from './explore-state';

function readLink(state: ExploreState): void {
  const { view, ignored } = parseViewLink(location.hash, state.vocabulary);
  state.view.value = view;
  state.ignored.value = ignored;
}

/**
 * Keeps the view and the link's hash the same: reads it now and whenever the
 * reader goes back or forward, writes it when the view changes. Another claim
 * or measurement is a step to go back over; all else replaces the present one.
 */
export function followLink(state: ExploreState): void {
  readLink(state);
  let { claim, measurement } = state.view.value;
  addEventListener('popstate', () => {
    readLink(state);
    ({ claim, measurement } = state.view.value);
  });
  let first = true;
  effect(() => {
    const view = state.view.value;
    const link = formatViewLink(view, state.vocabulary);
    if (first) {
      first = false;
      return;
    }
    const address = `${location.pathname}${location.search}${link ? `#${link}` : ''}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    const isStep = view.claim !== claim || view.measurement !== measurement;
    ({ claim, measurement } = view);
    history[isStep ? 'pushState' : 'replaceState'](null, '', address);
  });
}
