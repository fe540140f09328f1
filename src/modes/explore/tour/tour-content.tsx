import { useEffect, useState } from 'preact/hooks';
import type { TourText } from '../../../model/tour';
import type { ExploreState } from '../../../state/explore-state';
import { loadTour } from '../../../state/tour/load-tour';
import { Tour } from './tour';

/** The tour in the reader's language, once its sentences have come. */
export async function tourContent(state: ExploreState) {
  const first = { text: await loadTour(state, state.language.value.text.language) };
  return function TourContent() {
    const [{ text }, setText] = useState<{ text: TourText }>(first);
    const { language } = state.language.value.text;
    useEffect(() => {
      loadTour(state, language).then(
        (next) => setText({ text: next }),
        // The steps stay in the language before.
        () => undefined,
      );
    }, [language]);
    return <Tour state={state} text={text} />;
  };
}
