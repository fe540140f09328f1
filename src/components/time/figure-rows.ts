import { formatInterval } from '../../i18n/format';
import { measurementName, partName } from '../../i18n/names';
import type { Absence, MeasuredOn } from '../../measure/dates/figures-on';
import type { Measured, Part } from '../../model/measured';
import { rangeText, valueText } from '../quantity';
import { absenceText } from './absence-text';
import type { DatesWords, FigureCell, FigureRow } from './dated-figures';

/** More pieces than these are summed up as least and greatest. */
const PIECES_IN_FULL = 3;

function absent(absence: Absence, { words, text }: DatesWords): FigureCell {
  return { text: absenceText(absence, text, words.translator.forms), isAbsent: true };
}

function figure(quantity: Measured | Part, { words }: DatesWords): FigureCell {
  const { translator } = words;
  // Words for what is not decided hold the interval already.
  const interval = quantity.decidable ? formatInterval(quantity, translator.forms) : '';
  return { text: valueText(quantity, translator), ...(interval ? { interval } : {}) };
}

function wholeCell({ measured, absence }: MeasuredOn, to: DatesWords): FigureCell {
  if (absence) return absent(absence, to);
  if (!measured) return { text: to.words.translator.text('page.unmeasured'), isAbsent: true };
  if (measured.value !== null) return figure(measured, to);
  const range = rangeText(measured.parts, to.words.translator);
  return { text: range || to.words.translator.text('finding.undecided-label') };
}

function partCell({ measured, absence, parts }: MeasuredOn, id: string, to: DatesWords) {
  const why = absence ?? parts.get(id);
  if (why) return absent(why, to);
  const part = measured?.parts.find((each) => each.id === id);
  return part
    ? figure(part, to)
    : { text: to.words.translator.text('page.unmeasured'), isAbsent: true };
}

/**
 * The figures of a measurement at some dates: its total, or where it has none each piece, or of
 * many pieces the least and the greatest.
 * @param whole the measurement whatever the date
 * @param on the same at each date
 */
export function figureRows(
  whole: Measured,
  on: readonly MeasuredOn[],
  to: DatesWords,
): FigureRow[] {
  const name = measurementName(to.words, whole.id);
  const isOne = whole.value !== null || whole.parts.length > PIECES_IN_FULL;
  if (isOne) return [{ id: whole.id, name, cells: on.map((each) => wholeCell(each, to)) }];
  return whole.parts.map((part) => ({
    id: `${whole.id}/${part.id}`,
    name: `${name}: ${partName(to.words, whole, part)}`,
    cells: on.map((each) => partCell(each, part.id, to)),
  }));
}
