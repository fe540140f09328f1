import { effect } from '@preact/signals';
import type { View } from '../model/view';
import { formatViewLink, parseViewLink } from '../model/view-link';
import type { ExploreState } from './explore-state';

function readLink(state: ExploreState): void {
  const { view, ignored } = parseViewLink(location.hash, state.vocabulary);
  state.view.value = view;
  state.ignored.value = ignored;
}

/** What a reader would call another page. */
function pageOf({ claim, measurement, open, tour }: View): string {
  // The tour is one page: nobody wants to go back step by step.
  if (tour !== null) return 'tour';
  return [claim, measurement, open.includes('knowledge')].join();
}

/**
 * Keeps the view and the link's hash the same: reads it now and whenever the
 * reader goes back or forward, writes it when the view changes. Another claim
 * or measurement, the sheet over the page, or the tour, is a step to go back over; all else
 * replaces the present one.
 */
export function followLink(state: ExploreState): void {
  readLink(state);
  let page = pageOf(state.view.value);
  addEventListener('popstate', () => {
    const before = state.view.value;
    readLink(state);
    if (before.tour === null && state.view.value.tour !== null) state.tour.before.value = before;
    page = pageOf(state.view.value);
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
    const isStep = pageOf(view) !== page;
    page = pageOf(view);
    history[isStep ? 'pushState' : 'replaceState'](null, '', address);
  });
}
