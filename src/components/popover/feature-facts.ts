import type { Feature } from 'geojson';
import { heightText } from '../../i18n/feature-labels';
import { formatDate, formatValue } from '../../i18n/format';
import { countryName, featureName, layerName, recordedName, type Words } from '../../i18n/names';
import type { MessageKey } from '../../i18n/translator';
import { layerKinds } from '../../layers/layer-kinds';
import { ruleApplies } from '../../layers/rule-applies';
import type { Layer } from '../../model/layer';

/** One line of what is known. */
export interface Fact {
  term: MessageKey;
  text: string;
}

/** A feature of a layer. */
export interface LayerFeature {
  layer: Layer;
  feature: Feature;
}

const property = ({ feature }: LayerFeature, name: string): string | undefined => {
  const value = feature.properties?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** What a feature is, in the words of the legend. */
export function featureKind(words: Words, { layer, feature }: LayerFeature): string {
  const { rules, legend } = layerKinds[layer.kind];
  const applying = rules.filter((rule) => ruleApplies(rule, feature)).map(({ id }) => id);
  const entry = legend.find(({ rule }) => applying.includes(rule));
  return entry ? words.translator.text(entry.message) : layerName(words, layer.id);
}

/** Name of a feature: as the dossier has it, as recorded, or its number as a road; undefined for none. */
export function nameOf(words: Words, { layer, feature }: LayerFeature): string | undefined {
  const named = featureName(words, layer.id, String(feature.id)) ?? recordedName(feature);
  return named ?? property({ layer, feature }, 'ref');
}

function statusFact(words: Words, entry: LayerFeature): Fact[] {
  // A year at the end says when, which the dates say as well.
  const status = property(entry, 'status')?.replace(/-\d{4}$/, '');
  const key = `status.${status}`;
  const isKnown = words.translator.has(key);
  return isKnown ? [{ term: 'popover.status', text: words.translator.text(key) }] : [];
}

function countryFacts(words: Words, entry: LayerFeature): Fact[] {
  const [country, control] = [property(entry, 'country'), property(entry, 'control')];
  const until = property(entry, 'valid_until');
  const term = entry.layer.kind === 'control-difference' ? 'popover.side' : 'popover.country';
  const controller = control && countryName(words, control);
  const date = until && formatDate(until, words.translator.forms);
  const text =
    controller && date
      ? words.translator.text('popover.control-until', { country: controller, date })
      : controller;
  return [
    ...(country ? [{ term, text: countryName(words, country) } as const] : []),
    ...(text ? [{ term: 'popover.control', text } as const] : []),
  ];
}

function betweenFact(words: Words, entry: LayerFeature): Fact[] {
  const [left, right] = [property(entry, 'left'), property(entry, 'right')];
  if (!left || !right) return [];
  const pair = { left: countryName(words, left), right: countryName(words, right) };
  return [{ term: 'popover.between', text: words.translator.text('popover.pair', pair) }];
}

function validFact({ translator }: Words, entry: LayerFeature): Fact[] {
  const [start, end] = [property(entry, 'valid_from'), property(entry, 'valid_until')];
  const from = start && formatDate(start, translator.forms);
  const until = end && formatDate(end, translator.forms);
  const term = 'popover.valid';
  if (from && until) {
    return [{ term, text: translator.text('popover.valid-both', { from, until }) }];
  }
  if (from) return [{ term, text: translator.text('popover.valid-from', { from }) }];
  return until ? [{ term, text: translator.text('popover.valid-until', { until }) }] : [];
}

/** What is known of a feature: status, countries, height, and when it was so. */
export function featureFacts(words: Words, entry: LayerFeature): Fact[] {
  const height = heightText(words, entry.feature);
  return [
    ...statusFact(words, entry),
    ...countryFacts(words, entry),
    ...betweenFact(words, entry),
    ...(height ? [{ term: 'popover.height', text: height } as const] : []),
    ...validFact(words, entry),
  ];
}

/** How far data may lie from where it is drawn: as a feature states itself, else as its layer does. */
export function accuracyText({ translator }: Words, layer: Layer, feature?: Feature): string {
  const own: unknown = feature?.properties?.accuracy_m;
  const value = typeof own === 'number' ? own : layer.accuracyMetres;
  const accuracy = formatValue({ value, low: null, high: null, unit: 'm' }, translator.forms);
  const key = layer.accuracyAssumed ? 'popover.within-assumed' : 'popover.within';
  return translator.text(key, { accuracy });
}
