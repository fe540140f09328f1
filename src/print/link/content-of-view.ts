import type { Describe } from '../../i18n/described';
import type { Words } from '../../i18n/names';
import type { PrintMessages } from '../../i18n/print';
import type { TimeText } from '../../i18n/time';
import { litMeasurements } from '../../model/lit-measurements';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import type { Claim } from '../../model/source';
import type { TourStep } from '../../model/tour';
import { SOURCE_NAMES, type View } from '../../model/view';
import type { PrintContent } from '../sheet/print-content';
import { byHandText } from './by-hand-text';
import { figuresOfView } from './figures-of-view';
import { lineOfLink } from './line-of-link';
import { nearMetresOf, nearZones } from './near-zones';
import { remarksOf } from './remarks';

/** A dossier in one language, with what it measures as it stands. */
export interface PrintedDossier {
  words: Words;
  describe: Describe;
  messages: PrintMessages;
  timeText: TimeText;
  tour: readonly TourStep[];
  data: LayerData;
  measured: ReadonlyMap<string, Measured>;
  dataVersion: string;
}

function claimOf({ words }: PrintedDossier, view: View): Claim {
  const { claims } = words.contents;
  const claim = claims.find(({ id }) => id === view.claim) ?? claims[0];
  if (!claim) throw new Error('The dossier has no claim');
  return claim;
}

/** Names as the view has them. */
function namedWords({ words }: PrintedDossier, view: View, claim: Claim): Words {
  const source = view.names === SOURCE_NAMES ? claim.source : undefined;
  return { ...words, naming: { policy: view.names, source } };
}

/** The layers that the view shows: those shown at first, what the step or the claim asks for, and the reader's switches. */
function visibleLayers(
  { words }: PrintedDossier,
  claim: Claim,
  step: TourStep | null,
  view: View,
): Set<string> {
  const wanted = step?.layers ?? claim.layers;
  const isVisible = ({ id, visible }: (typeof words.contents.layers)[number]) =>
    view.layers[id] ?? (visible || wanted.includes(id));
  return new Set(words.contents.layers.filter(isVisible).map(({ id }) => id));
}

/** The head of a print: the claim's title, or that of a step of the tour that has its own. */
export function titleOf({ text }: Words, claim: Claim, step: TourStep | null): string {
  const own = step ? text.tour?.steps[step.id]?.title : undefined;
  return own ?? text.claims[claim.id]?.title ?? claim.id;
}

/**
 * What a print of a view shows: the very figures, layers and names that the page shows for its link,
 * and in words what must be said of them.
 * @param address of the view; null where the site's own is not known
 */
export function contentOfView(
  dossier: PrintedDossier,
  view: View,
  address: string | null,
): PrintContent {
  const { describe, messages, timeText, data, dataVersion } = dossier;
  const step = dossier.tour.find(({ id }) => id === view.tour) ?? null;
  const claim = claimOf(dossier, view);
  const words = namedWords(dossier, view, claim);
  const active = view.measurement ?? step?.measurement ?? claim.measurements[0] ?? '';
  const lit = litMeasurements(claim, step);
  const line = view.line ? lineOfLink(view.line, words.contents, data) : null;
  const { measured, absent, absentPieces } = figuresOfView(
    { ...dossier, words },
    view,
    line,
    active,
  );
  const measuredOn = line?.data ?? data;
  const byHand = byHandText(view.measuring, words.translator);
  return {
    words,
    describe,
    messages,
    data,
    measuredOn,
    measured,
    claim,
    title: titleOf(words, claim, step),
    tellsClaim: !step || step.claim !== undefined,
    lit,
    active,
    absent,
    remarks: remarksOf({ words, messages, timeText, view, lit, absentPieces, byHand }),
    overlays: {
      bands: view.settings.bands,
      nearMetres: nearMetresOf(view.settings.near, lit),
      zones: nearZones(words.contents, measuredOn, view.settings.near, lit),
      measuring: byHand === '' ? null : view.measuring,
    },
    visible: visibleLayers(dossier, claim, step, view),
    date: view.date,
    camera: view.camera,
    frame: step?.frame ?? claim.frame,
    line: line && { ...line.line, label: words.translator.text('line.not-border') },
    dataVersion,
    address,
  };
}
