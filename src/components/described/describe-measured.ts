import { inCapitals } from '../../i18n/capitals';
import type { Describe } from '../../i18n/described';
import { countryName, measurementName, partName } from '../../i18n/names';
import type { Words } from '../../i18n/words';
import { labelPoint } from '../../layers/label-point';
import { geometriesOf } from '../../layers/piece-geometries';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured, Part } from '../../model/measured';
import type { Claim } from '../../model/source';
import { findingInWords } from './finding-in-words';
import { sentence } from './sentence';
import { whereabouts } from './whereabouts';

/** What is measured, and the number that answers. */
export function measuredSentence(words: Words, describe: Describe, measured: Measured): string {
  return describe('words.measured', {
    label: sentence(measurementName(words, measured.id), describe),
    finding: sentence(findingInWords(measured, words.translator), describe),
  });
}

/** The side on which a piece lies, or that this is undecided; empty where it has none. */
export function sideOf(words: Words, part: Part): string {
  if (!part.side) return '';
  if (part.sideDecidable === false) return words.translator.text('parts.side-undecided');
  return countryName(words, part.side);
}

/** The side in a sentence; Georgian has no capitals. */
function sideSentence(words: Words, describe: Describe, part: Part): string[] {
  const side = sideOf(words, part);
  if (!side) return [];
  if (part.sideDecidable !== false) return [describe('words.side', { side })];
  const [first = '', ...rest] = side;
  return [sentence(inCapitals(first, words.translator.forms.locale) + rest.join(''), describe)];
}

/** A count belongs to no one place, and a place that was measured from is named already. */
function placeOf(part: Part, data: LayerData) {
  const [first] = geometriesOf(part, data);
  if (!first || part.unit === 'count' || first.geometry.type === 'Point') return null;
  return labelPoint(first.geometry);
}

/** A piece in words: name, value with interval, side, and where it lies. */
export function pieceSentences(
  words: Words,
  describe: Describe,
  data: LayerData,
  measured: Measured,
  part: Part,
): string {
  const name = partName(words, measured, part);
  const where = whereabouts(words, describe, data, placeOf(part, data), name);
  const finding = sentence(findingInWords(part, words.translator), describe);
  return [
    describe('words.colon', { name, text: finding }),
    ...sideSentence(words, describe, part),
    ...(where ? [describe('words.location', { where })] : []),
  ].join(' ');
}

/** More pieces than these are told of by their number only. */
const MOST_PIECES = 6;

function measuredInWords(
  words: Words,
  describe: Describe,
  data: LayerData,
  measured: Measured,
): string[] {
  const { parts } = measured;
  const [single] = parts.length === 1 && measured.value !== null ? parts : [];
  const where = single && whereabouts(words, describe, data, placeOf(single, data));
  const pieces = single ? [] : parts.slice(0, MOST_PIECES);
  return [
    measuredSentence(words, describe, measured),
    ...(where ? [describe('words.location', { where })] : []),
    ...pieces.map((part) => pieceSentences(words, describe, data, measured, part)),
    ...(parts.length > MOST_PIECES
      ? [describe('words.further', { n: parts.length - MOST_PIECES })]
      : []),
  ];
}

/**
 * What a drawing of a claim shows, for those who do not see it: what the geometry can and cannot
 * say, the number with its interval, and of the first pieces where they lie.
 */
export function drawingInWords(
  words: Words,
  describe: Describe,
  data: LayerData,
  results: ReadonlyMap<string, Measured>,
  { id, measurements }: Claim,
): string {
  const measured = results.get(measurements[0] ?? '');
  const reading = words.text.claims[id]?.reading;
  return [
    ...(reading ? [reading] : []),
    ...(measured ? measuredInWords(words, describe, data, measured) : []),
  ].join(' ');
}
