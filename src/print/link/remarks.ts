import { distanceText } from '../../components/reader/near-control';
import { formatDate } from '../../i18n/format';
import { measurementName } from '../../i18n/names';
import type { PrintMessages } from '../../i18n/print';
import { closedSentence } from '../../i18n/sentence';
import type { TimeText } from '../../i18n/time';
import type { Words } from '../../i18n/words';
import { declaredDistances } from '../../model/near-distance';
import { HIGH_FIGURES, LOW_FIGURES, MEASURED_FIGURES } from '../../model/reader-settings';
import type { View } from '../../model/view';

/** A view, and what says things of it. */
export interface Remarked {
  words: Words;
  messages: PrintMessages;
  timeText: TimeText;
  view: View;
  /** Measurements whose pieces light up. */
  lit: readonly string[];
  /** Why single pieces of the shown figure are absent, a sentence for each. */
  absentPieces: readonly string[];
  /** What was measured by free hand, in words; empty where nothing was. */
  byHand: string;
}

function ofDates({ view, words, messages, timeText, absentPieces }: Remarked): string[] {
  const { date, compare } = view;
  const { forms } = words.translator;
  if (date === null) return [];
  const shown = formatDate(date, forms);
  return [
    closedSentence(timeText('time.shown', { date: shown })),
    ...(compare === null
      ? []
      : [messages('print.remark.compare', { date: shown, other: formatDate(compare, forms) })]),
    ...absentPieces.map(closedSentence),
  ];
}

function ofFigures({ view, words }: Remarked): string[] {
  const { figures } = view.settings;
  const { translator, text } = words;
  if (figures === MEASURED_FIGURES) return [];
  if (figures === LOW_FIGURES || figures === HIGH_FIGURES)
    return [translator.text(`figures.now-${figures as 'low' | 'high'}`)];
  return [translator.text('figures.now-version', { version: text.versions[figures] ?? figures })];
}

function ofDistances({ view, words, messages, lit }: Remarked): string[] {
  const { translator, contents } = words;
  return lit.flatMap((id) => {
    const metres = view.settings.near[id];
    const definition = contents.measurements.find((each) => each.id === id);
    if (metres === undefined || !definition) return [];
    const declared = declaredDistances(definition).map((each) => distanceText(each, translator));
    return [
      messages('print.remark.near', {
        name: measurementName(words, id),
        distance: distanceText(metres, translator),
        declared: declared.join(', '),
      }),
    ];
  });
}

/**
 * What a print must say of the view that it shows, in sentences: the date, ends of intervals, the
 * reader's distances, line and own measuring; and what of the view is not printed.
 */
export function remarksOf(remarked: Remarked): string[] {
  const { view, messages, byHand } = remarked;
  return [
    ...ofDates(remarked),
    ...ofFigures(remarked),
    ...ofDistances(remarked),
    ...(view.line === null ? [] : [messages('print.remark.line')]),
    ...(byHand === '' ? [] : [messages('print.remark.by-hand', { value: byHand })]),
  ];
}
