import { withNear } from '../../components/adjusted/adjust-results';
import { figuresAt } from '../../components/adjusted/figures-at';
import type { Describe } from '../../i18n/described';
import type { Words } from '../../i18n/names';
import type { PrintMessages } from '../../i18n/print';
import { measureAll } from '../../measure/measure-all';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import { withDistances } from '../../model/near-distance';
import type { Claim } from '../../model/source';
import { SOURCE_NAMES, type View } from '../../model/view';
import type { PrintContent } from '../sheet/print-content';
import { lineOfLink, type MeasuredLine } from './line-of-link';

/** A dossier in one language, with what it measures as it stands. */
export interface PrintedDossier {
  words: Words;
  describe: Describe;
  messages: PrintMessages;
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

/** The results with the view's line, distances and figures, in the order in which the page applies them. */
function resultsOf(
  { measured, data }: PrintedDossier,
  words: Words,
  view: View,
  line: MeasuredLine | null,
): ReadonlyMap<string, Measured> {
  const { near, figures } = view.settings;
  const { contents } = words;
  const base = line?.measured ?? measured;
  if (Object.keys(near).length === 0) return figuresAt(base, figures);
  const definitions = withDistances(contents.measurements, near);
  const made = measureAll({ ...contents, measurements: definitions }, line?.data ?? data);
  return figuresAt(withNear(base, near, made, new Set(), words), figures);
}

function visibleLayers({ words }: PrintedDossier, claim: Claim, view: View): Set<string> {
  const { layers } = words.contents;
  const isVisible = ({ id, visible }: (typeof layers)[number]) =>
    view.layers[id] ?? (visible || claim.layers.includes(id));
  return new Set(layers.filter(isVisible).map(({ id }) => id));
}

/**
 * What a print of a view shows: the very figures, layers and names that the page shows for its link.
 * @param address of the view; null where the site's own is not known
 */
export function contentOfView(
  dossier: PrintedDossier,
  view: View,
  address: string | null,
): PrintContent {
  const { describe, messages, data, dataVersion } = dossier;
  const claim = claimOf(dossier, view);
  const words = namedWords(dossier, view, claim);
  const { contents, translator } = words;
  const line = view.line ? lineOfLink(view.line, contents, data) : null;
  return {
    words,
    describe,
    messages,
    data,
    measuredOn: line?.data ?? data,
    measured: resultsOf(dossier, words, view, line),
    claim,
    active: view.measurement ?? claim.measurements[0] ?? '',
    visible: visibleLayers(dossier, claim, view),
    date: view.date,
    camera: view.camera,
    line: line && { ...line.line, label: translator.text('line.not-border') },
    dataVersion,
    address,
  };
}
