import { absenceText } from '../../components/time/absence-text';
import { partName } from '../../i18n/names';
import type { TimeText } from '../../i18n/time';
import type { Words } from '../../i18n/words';
import { type Absence, measuredOn } from '../../measure/dates/figures-on';
import type { MeasuredDates } from '../../measure/dates/measured-dates';
import type { Measured } from '../../model/measured';

/** What stands in the place of a figure, or of pieces of it, that do not hold at a date. */
export interface FigureAbsence {
  /** Why the figure is absent; null where it is not. */
  absent: string | null;
  /** Why single pieces of it are, a sentence for each. */
  absentPieces: readonly string[];
}

const ALWAYS: MeasuredDates = { whole: [], parts: {} };
const NOTHING: FigureAbsence = { absent: null, absentPieces: [] };

/**
 * Why a measurement, or pieces of it, have no figure at an ISO date.
 * @param measured whatever the date
 * @param dates when each measurement holds, by its id
 */
export function absenceOf(
  measured: Measured | undefined,
  date: string | null,
  dates: Readonly<Record<string, MeasuredDates>>,
  words: Words,
  timeText: TimeText,
): FigureAbsence {
  if (!measured || date === null) return NOTHING;
  const on = measuredOn(measured, dates[measured.id] ?? ALWAYS, date);
  const say = (absence: Absence) => absenceText(absence, timeText, words.translator.forms);
  if (on.absence) return { absent: say(on.absence), absentPieces: [] };
  return {
    absent: null,
    absentPieces: measured.parts.flatMap((part) => {
      const absence = on.parts.get(part.id);
      return absence ? [`${partName(words, measured, part)}: ${say(absence)}`] : [];
    }),
  };
}
