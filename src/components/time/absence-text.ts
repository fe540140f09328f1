import { formatDate } from '../../i18n/format';
import type { Forms } from '../../i18n/forms';
import type { TimeText } from '../../i18n/time';
import type { Absence } from '../../measure/dates/figures-on';

/** Why there is no figure at a date, in words with the date that decides it. */
export function absenceText({ validity, dates }: Absence, text: TimeText, forms: Forms): string {
  const isToCome = validity === 'not-yet' || validity === 'unrecorded';
  const date = (isToCome ? dates.from : dates.until) ?? '';
  return text(`time.${validity}`, { date: formatDate(date, forms) });
}
