import dates from 'virtual:dossier-dates';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { loadTimeText, type TimeText } from '../../i18n/time';
import { measuredOn, resultsOn } from '../../measure/dates/figures-on';
import type { Measured } from '../../model/measured';
import { type Mark, marksOf } from '../../model/timeline';
import type { ExploreState } from '../explore-state';
import { absentFigures } from './absent-figures';
import { datesInWords } from './dates-in-words';
import type { TimeSession } from './session';

const HOLDS = { whole: [], parts: {} };

/** The messages about dates in the reader's language; those of the last one until they have come. */
async function followText({ words }: ExploreState): Promise<ReadonlySignal<TimeText>> {
  const text = signal(await loadTimeText(words.value.translator));
  let shown = words.value.translator.language;
  effect(() => {
    const { translator } = words.value;
    if (translator.language === shown) return;
    shown = translator.language;
    loadTimeText(translator).then(
      (loaded) => {
        if (shown === translator.language) text.value = loaded;
      },
      // The messages of the language before go on serving.
      () => undefined,
    );
  });
  return text;
}

function marksOfDrawn(state: ExploreState): ReadonlySignal<readonly Mark[]> {
  return computed(() => {
    const { events } = state.words.value.contents;
    const drawn = Object.entries(dates.layers).filter(([id]) => state.visible.value.has(id));
    return marksOf(events, Object.fromEntries(drawn));
  });
}

/** Loads the messages and lets the page's figures follow its date. Rejects where they do not come. */
export async function startTimeSession(state: ExploreState): Promise<TimeSession> {
  const text = await followText(state);
  const at = (measured: Measured, date: string) =>
    measuredOn(measured, dates.measurements[measured.id] ?? HOLDS, date);
  const session: TimeSession = { dates, text, marks: marksOfDrawn(state), measuredOn: at };
  effect(() => {
    const absent = absentFigures(state, session);
    const inWords = datesInWords(state, session);
    batch(() => {
      state.time.absent.value = absent.whole;
      state.time.absentPieces.value = absent.pieces;
      state.time.inWords.value = inWords;
      state.time.text.value = text.value;
    });
  });
  state.time.resultsOn.value = (results, date) => resultsOn(results, dates.measurements, date);
  return session;
}
