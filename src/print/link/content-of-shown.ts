import type { MultiPolygon } from 'geojson';
import type { Describe } from '../../i18n/described';
import type { PrintMessages } from '../../i18n/print';
import type { TimeText } from '../../i18n/time';
import type { MeasuredDates } from '../../measure/dates/measured-dates';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import type { PrintContent, PrintedLine, PrintOverlays } from '../sheet/print-content';
import { absenceOf } from './absence-of';
import { byHandText } from './by-hand-text';
import { nearMetresOf } from './near-zones';
import { remarksOf } from './remarks';
import { type ShownView, titleOf } from './shown-view';

/** What says things on a print, in its language, beside the words of the dossier. */
export interface PrintTexts {
  describe: Describe;
  messages: PrintMessages;
  timeText: TimeText;
}

/** Figures and layers of a view, made by the page or from its link. */
export interface ViewFigures {
  data: LayerData;
  /** The same with a reader's line in place of the mapped one. */
  measuredOn: LayerData;
  /** Results with the view's line, distances and figures, whatever the date. */
  undated: ReadonlyMap<string, Measured>;
  /** Those that hold at the view's date. */
  measured: ReadonlyMap<string, Measured>;
  /** When each measurement holds, by its id; read only where the view has a date. */
  dates: Readonly<Record<string, MeasuredDates>>;
  /** What lies within the reader's distances, of the measurements that light up. */
  zones: readonly MultiPolygon[];
  line: Omit<PrintedLine, 'label'> | null;
}

function overlaysOf(
  { view, lit }: ShownView,
  { zones }: ViewFigures,
  byHand: string,
): PrintOverlays {
  const { settings, measuring } = view;
  return {
    bands: settings.bands,
    nearMetres: nearMetresOf(settings.near, lit),
    zones,
    measuring: byHand === '' ? null : measuring,
  };
}

/**
 * The content of a print: the one place where it is put together, whether the page hands over its own
 * figures or they are made from a link.
 * @param address of the view; null where the site's own is not known
 */
export function contentOfShown(
  shown: ShownView,
  texts: PrintTexts,
  figures: ViewFigures,
  address: string | null,
): PrintContent {
  const { view, words, claim, step, lit, active, visible } = shown;
  const { data, measuredOn, measured, undated, dates, line } = figures;
  const { translator, contents } = words;
  const byHand = byHandText(view.measuring, translator);
  const { absent, absentPieces } = absenceOf(
    undated.get(active),
    view.date,
    dates,
    words,
    texts.timeText,
  );
  return {
    words,
    describe: texts.describe,
    messages: texts.messages,
    data,
    measuredOn,
    measured,
    claim,
    title: titleOf(shown),
    tellsClaim: !step || step.claim !== undefined,
    lit,
    active,
    absent,
    remarks: remarksOf({ words, ...texts, view, lit, absentPieces, byHand }),
    overlays: overlaysOf(shown, figures, byHand),
    visible,
    date: view.date,
    camera: view.camera,
    frame: step?.frame ?? claim.frame,
    line: line && { ...line, label: translator.text('line.not-border') },
    dataVersion: contents.dataVersion.slice(0, 12),
    address,
  };
}
