import { useEffect, useRef } from 'preact/hooks';
import { stepSentence } from '../../../components/tour/step-sentence';
import { stepTitle } from '../../../components/tour/tour-step';
import type { TourText } from '../../../model/tour';
import type { ExploreState } from '../../../state/explore-state';

/** A step in words: how far the tour is, its title and its finding. */
function inWords(state: ExploreState, text: TourText): string {
  const words = state.words.value;
  const steps = [...state.tour.steps.value.values()];
  const step = state.tour.step.value;
  if (!step) return '';
  const sentence = stepSentence(words, state.results.value, step, text.steps[step.id]);
  return words.translator.text('tour.said', {
    position: words.translator.text('tour.position', {
      n: steps.indexOf(step) + 1,
      all: steps.length,
    }),
    title: stepTitle(words, text, step),
    finding: sentence.map((piece) => piece.text).join(''),
  });
}

/** Says each new step to readers of the screen; nothing where a link has just opened the page. */
export function useSaidStep(state: ExploreState, text: TourText): void {
  const isFirst = useRef(true);
  const step = state.view.value.tour;
  useEffect(() => {
    const isQuiet = isFirst.current && state.tour.before.value === null;
    isFirst.current = false;
    if (!isQuiet && step) state.said.value = inWords(state, text);
  }, [step]);
}
