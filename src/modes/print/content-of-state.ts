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
import { resultsOn } from '../../measure/dates/figures-on';
import { absenceOf } from '../../print/link/absence-of';
import { byHandText } from '../../print/link/by-hand-text';
import { titleOf } from '../../print/link/content-of-view';
import { drawnLineOfLink } from '../../print/link/line-of-link';
import { nearMetresOf } from '../../print/link/near-zones';
import { remarksOf } from '../../print/link/remarks';
import type { PrintContent, PrintOverlays } from '../../print/sheet/print-content';
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

/** What the reader laid upon the map, as the page draws it. */
function overlaysOf(state: ExploreState, byHand: string): PrintOverlays {
  const { settings, measuring } = state.view.value;
  const drawn = [...(state.reader.overlays.value.get('near/zone')?.sources.values() ?? [])];
  const zones = drawn.flatMap(({ features }) => features.map(({ geometry }) => geometry));
  return {
    bands: settings.bands,
    nearMetres: nearMetresOf(settings.near, state.lit.value),
    zones: zones.filter((zone): zone is MultiPolygon => zone.type === 'MultiPolygon'),
    measuring: byHand === '' ? null : measuring,
  };
}

/** The figures that the page shows, named in the print's language. */
function figuresOf(state: ExploreState, words: Words) {
  const { date, settings } = state.view.value;
  const undated = state.undated.value;
  const named = withNear(undated, settings.near, undated, new Set(), words);
  return {
    undated: named,
    measured: date === null ? named : resultsOn(named, dates.measurements, date),
  };
}

/** What the page shows now, to be printed in one of its languages. Rejects where its words do not come. */
export async function contentOfState(state: ExploreState, language: string): Promise<PrintContent> {
  const words = await wordsIn(state, language);
  const [describe, messages, timeText, data] = await Promise.all([
    loadDescribed(words.translator),
    loadPrintMessages(words.translator),
    loadTimeText(words.translator),
    wholeLayers(state),
  ]);
  const view = state.view.value;
  const [claim, step, lit] = [state.claim.value, state.tour.step.value, state.lit.value];
  const active = state.activeMeasurement.value;
  const drawn = view.line && drawnLineOfLink(view.line, words.contents, data);
  const { undated, measured } = figuresOf(state, words);
  const byHand = byHandText(view.measuring, words.translator);
  const { absent, absentPieces } = absenceOf(
    undated.get(active),
    view.date,
    dates.measurements,
    words,
    timeText,
  );
  return {
    words,
    describe,
    messages,
    data,
    measuredOn: new Map([...data, ...state.line.movedLayers.value]),
    measured,
    claim,
    title: titleOf(words, claim, step),
    tellsClaim: !step || step.claim !== undefined,
    lit,
    active,
    absent,
    remarks: remarksOf({ words, messages, timeText, view, lit, absentPieces, byHand }),
    overlays: overlaysOf(state, byHand),
    visible: state.visible.value,
    date: view.date,
    camera: view.camera,
    frame: step?.frame ?? claim.frame,
    line: drawn ? { ...drawn.line, label: words.translator.text('line.not-border') } : null,
    dataVersion: words.contents.dataVersion.slice(0, 12),
    address: sharedAddress(state, language),
  };
}
