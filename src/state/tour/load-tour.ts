import { loadTourText, steps } from 'virtual:dossier-tour';
import type { TourText } from '../../model/tour';
import type { ExploreState } from '../explore-state';

/** Gives the state the steps of the tour, and its sentences in a language. Rejects where they do not come. */
export async function loadTour(state: ExploreState, language: string): Promise<TourText> {
  const load = loadTourText[language];
  if (!load) throw new Error(`The tour is not told in ${language}`);
  const { default: text } = await load();
  if (state.tour.steps.value.size === 0) {
    state.tour.steps.value = new Map(steps.map((step) => [step.id, step]));
  }
  return text;
}
