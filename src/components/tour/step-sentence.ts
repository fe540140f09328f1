import { formatEnds, formatInterval, formatValue, type Quantity } from '../../i18n/format';
import { measurementName, type Words } from '../../i18n/names';
import type { Measured } from '../../model/measured';
import type { TourStep, TourText } from '../../model/tour';
import { type FigurePlace, parsePlace, templatePieces } from '../../model/tour-template';
import { findingInWords } from '../described/finding-in-words';

/** A stretch of a sentence; of a figure, with its place as it is written. */
export interface SentencePiece {
  text: string;
  figure?: string;
}

export type Results = ReadonlyMap<string, Measured>;

type Found = Quantity & { decidable: boolean };

function quantityAt({ measurement, part }: FigurePlace, results: Results): Found | undefined {
  const measured = results.get(measurement);
  return part ? measured?.parts.find(({ id }) => id === part) : measured;
}

/** A figure as its place asks for it; null where it is not measured, or would stand bare and undecided. */
function figureText(words: Words, results: Results, place: FigurePlace): string | null {
  const quantity = quantityAt(place, results);
  const { forms } = words.translator;
  if (!quantity) return null;
  if (place.form === 'value')
    return quantity.decidable ? formatValue(quantity, forms) || null : null;
  if (place.form === 'range') return formatInterval(quantity, forms) || null;
  return formatEnds(quantity, forms)?.[place.form] ?? null;
}

function countText(words: Words, results: Results, count: 'all' | 'undecided'): string {
  const all = [...results.values()];
  const value = count === 'all' ? all.length : all.filter(({ decidable }) => !decidable).length;
  const quantity = { value, low: null, high: null, unit: 'count' } as const;
  return formatValue(quantity, words.translator.forms);
}

/** A sentence with its figures; null where one of them cannot stand in it. */
function filled(words: Words, results: Results, template: string): SentencePiece[] | null {
  const pieces = templatePieces(template).map((piece): SentencePiece | null => {
    if ('words' in piece) return { text: piece.words };
    const place = parsePlace(piece.place);
    if (!place) return null;
    const text =
      'count' in place ? countText(words, results, place.count) : figureText(words, results, place);
    return text === null ? null : { text, figure: piece.place };
  });
  return pieces.every((piece) => piece !== null) ? pieces : null;
}

/** What stands where no sentence of the story fits: the label of what was measured, and what came of it. */
function plainly(words: Words, results: Results, measurement: string): SentencePiece[] {
  const { text } = words.translator;
  const measured = results.get(measurement);
  const finding = measured ? findingInWords(measured, words.translator) : text('page.unmeasured');
  return [{ text: text('tour.figure', { label: measurementName(words, measurement), finding }) }];
}

/**
 * The finding of a step in one sentence of the story, with figures as they are measured now: the
 * first of its sentences in which each figure may stand. A figure that is not decided never stands
 * without its interval. Empty for a step that tells of nothing measured.
 */
export function stepSentence(
  words: Words,
  results: Results,
  step: TourStep,
  own: TourText['steps'][string] | undefined,
): SentencePiece[] {
  const { finding, undecided } = own ?? {};
  for (const template of [finding, undecided]) {
    const sentence = template && filled(words, results, template);
    if (sentence) return sentence;
  }
  const claim = words.contents.claims.find(({ id }) => id === step.claim);
  const measurement = step.measurement ?? claim?.measurements[0];
  return measurement && (finding ?? undecided) ? plainly(words, results, measurement) : [];
}
