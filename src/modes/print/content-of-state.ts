import dates from 'virtual:dossier-dates';
import { loadText } from 'virtual:dossier-texts';
import { loadTourText } from 'virtual:dossier-tour';
import type { MultiPolygon } from 'geojson';
import { withNear } from '../../components/adjusted/adjust-results';
import { loadDescribed } from '../../i18n/load-described';
import { loadPrintMessages } from '../../i18n/load-print';
import { loadTranslator } from '../../i18n/load-translator';
import type { Words } from '../../i18n/names';
import { loadTimeText } from '../../i18n/time';
import type { Translator } from '../../i18n/translator';
import { resultsOn } from '../../measure/dates/figures-on';
import type { LayerData } from '../../model/loaded-dossier';
import type { View } from '../../model/view';
import {
  contentOfShown,
  type PrintTexts,
  type ViewFigures,
} from '../../print/link/content-of-shown';
import { drawnLineOfLink } from '../../print/link/line-of-link';
import { type ShownView, shownView } from '../../print/link/shown-view';
import type { PrintContent } from '../../print/sheet/print-content';
import { completeWords } from '../../state/complete-words';
import type { ExploreState } from '../../state/explore-state';
import { sharedAddress } from '../../state/shared-address';
import { wholeLayers } from './whole-layers';

/** The words of what is shown in a language; the page's own where it speaks that one. */
async function wordsIn(state: ExploreState, language: string): Promise<Words> {
  await completeWords(state);
  const words = state.words.value;
  const load = loadText[language];
  const isOwn = words.text.language === language;
  if (!load && !isOwn) throw new Error(`The dossier is not told in ${language}`);
  const [text, translator] =
    isOwn || !load
      ? [words.text, words.translator]
      : [(await load()).default, await loadTranslator(language)];
  const loadTour = state.view.value.tour === null ? undefined : loadTourText[language];
  return {
    ...words,
    translator,
    text: loadTour ? { ...text, tour: (await loadTour()).default } : text,
  };
}

/** What says things on a print in a language. */
export async function printTexts(translator: Translator): Promise<PrintTexts> {
  const [describe, messages, timeText] = await Promise.all([
    loadDescribed(translator),
    loadPrintMessages(translator),
    loadTimeText(translator),
  ]);
  return { describe, messages, timeText };
}

/** What lies within the reader's distances, as the page draws it. */
function drawnZones({ reader }: ExploreState): MultiPolygon[] {
  const drawn = [...(reader.overlays.value.get('near/zone')?.sources.values() ?? [])];
  const zones = drawn.flatMap(({ features }) => features.map(({ geometry }) => geometry));
  return zones.filter((zone): zone is MultiPolygon => zone.type === 'MultiPolygon');
}

/** The figures that the page shows, named in the print's language. */
function figuresOf(state: ExploreState, { view, words }: ShownView, data: LayerData): ViewFigures {
  const { date, settings, line } = view;
  const found = state.undated.value;
  const undated = withNear(found, settings.near, found, new Set(), words);
  const drawn = line === null ? null : drawnLineOfLink(line, words.contents, data);
  return {
    data,
    measuredOn: new Map([...data, ...state.line.movedLayers.value]),
    undated,
    measured: date === null ? undated : resultsOn(undated, dates.measurements, date),
    dates: dates.measurements,
    zones: drawnZones(state),
    line: drawn?.line ?? null,
  };
}

/**
 * What the page shows now, to be printed with words and layers that have come.
 * @param view the page's own, or the same at another date
 */
export function contentOfLoaded(
  state: ExploreState,
  words: Words,
  texts: PrintTexts,
  data: LayerData,
  view: View = state.view.value,
): PrintContent {
  const shown = shownView(words, [...state.tour.steps.value.values()], view);
  const address = sharedAddress(state, words.text.language);
  return contentOfShown(shown, texts, figuresOf(state, shown, data), address);
}

/** What the page shows now, to be printed in one of its languages. Rejects where its words do not come. */
export async function contentOfState(state: ExploreState, language: string): Promise<PrintContent> {
  const words = await wordsIn(state, language);
  const [texts, data] = await Promise.all([printTexts(words.translator), wholeLayers(state)]);
  return contentOfLoaded(state, words, texts, data);
}
