import { findingInWords } from '../../components/described/finding-in-words';
import { sentence } from '../../components/described/sentence';
import { policyLabel } from '../../components/name-choice';
import { featureKind, nameOf } from '../../components/popover/feature-facts';
import type { Describe } from '../../i18n/described';
import { formatDate } from '../../i18n/format';
import { languageName } from '../../i18n/language-names';
import { layerName, measurementName, partName } from '../../i18n/names';
import { policyOf } from '../../i18n/place-names';
import type { MapItem } from '../../model/map-item';
import type { ExploreState, Section } from '../../state/explore-state';
import type { Chosen } from './chosen';
import { featureOf } from './feature-of';

const SECTION_TITLES = {
  cite: 'cite.open',
  knowledge: 'knowledge.title',
  layers: 'layers.title',
  line: 'line.move',
  method: 'method.title',
  time: 'time.title',
} as const satisfies Record<Section, string>;

function findingSentence(state: ExploreState, describe: Describe, id: string): string {
  const { translator } = state.words.value;
  const measured = state.results.value.get(id);
  if (!measured) return sentence(translator.text('page.unmeasured'), describe);
  return sentence(findingInWords(measured, translator), describe);
}

function claimSentence(state: ExploreState, describe: Describe): string {
  const { contents, text, translator } = state.words.value;
  const { id, measurements } = state.claim.value;
  const n = contents.claims.findIndex((claim) => claim.id === id) + 1;
  return describe('said.claim', {
    position: translator.text('claim.position', { n, all: contents.claims.length }),
    title: sentence(text.claims[id]?.title ?? id, describe),
    finding: findingSentence(state, describe, measurements[0] ?? ''),
  });
}

function measurementSentence(state: ExploreState, describe: Describe): string {
  const id = state.activeMeasurement.value;
  return describe('said.measurement', {
    label: sentence(measurementName(state.words.value, id), describe),
    finding: findingSentence(state, describe, id),
  });
}

/** Names of what is on now and was not, or is off and was on, and whether it was the one. */
function layerSentence(
  state: ExploreState,
  describe: Describe,
  before: Chosen,
  now: Chosen,
): string {
  const [was, is] = [before.view.layers, now.view.layers];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (id) => was[id] !== is[id],
  );
  const [only] = changed;
  if (!only || changed.length > 1) return describe('said.claim-layers');
  const key = state.visible.value.has(only) ? 'said.shown' : 'said.hidden';
  return describe(key, { layer: layerName(state.words.value, only) });
}

function pickedSentence(state: ExploreState, describe: Describe, item: MapItem): string {
  const words = state.words.value;
  const entry = featureOf(state, item.feature);
  const piece = item.kind === 'piece' ? item.piece : undefined;
  const measured = state.results.value.get(piece?.measurement ?? '');
  const part = measured?.parts.find(({ id }) => id === piece?.part);
  if (measured && part) {
    const text = sentence(findingInWords(part, words.translator), describe);
    return describe('words.colon', { name: partName(words, measured, part), text });
  }
  if (!entry) return '';
  const kind = featureKind(words, entry);
  const name = nameOf(words, entry);
  return sentence(name ? describe('words.colon', { name, text: kind }) : kind, describe);
}

function sectionSentence(
  state: ExploreState,
  describe: Describe,
  before: Chosen,
  now: Chosen,
): string {
  const { text } = state.words.value.translator;
  const opened = now.view.open.find((id) => !before.view.open.includes(id));
  const closed = before.view.open.find((id) => !now.view.open.includes(id));
  const section = SECTION_TITLES[(opened ?? closed) as Section];
  return describe(opened ? 'said.opened' : 'said.closed', { section: text(section) });
}

function namesSentence(state: ExploreState, describe: Describe): string {
  const { words } = state;
  const name = words.value.translator.text('names.title');
  const chosen = policyLabel(words.value, policyOf(words.value));
  return sentence(describe('words.colon', { name, text: chosen }), describe);
}

/** What a reader's last choice changed, in a short sentence made from the data; empty for nothing. */
export function changeInWords(
  state: ExploreState,
  describe: Describe,
  before: Chosen,
  now: Chosen,
): string {
  const { text, forms } = state.words.value.translator;
  const [was, is] = [before.view, now.view];
  if (before.language !== now.language) {
    return describe('said.language', { language: languageName(now.language) });
  }
  // The tour says its steps itself.
  if (is.tour !== null && is.tour !== was.tour) return '';
  if (was.tour !== is.tour || was.claim !== is.claim) return claimSentence(state, describe);
  if (was.measurement !== is.measurement) return measurementSentence(state, describe);
  if (was.date !== is.date || was.compare !== is.compare) {
    const said = state.time.inWords.value?.(was, is);
    if (said) return said;
    return is.date
      ? text('page.as-of', { date: formatDate(is.date, forms) })
      : describe('said.all-dates');
  }
  if (was.names !== is.names) return namesSentence(state, describe);
  if (was.layers !== is.layers) return layerSentence(state, describe, before, now);
  if (was.open.join() !== is.open.join()) return sectionSentence(state, describe, before, now);
  if (before.picked !== now.picked && now.picked) {
    return pickedSentence(state, describe, now.picked);
  }
  if (before.listing === now.listing) return '';
  return describe(now.listing ? 'said.opened' : 'said.closed', { section: text('items.open') });
}
