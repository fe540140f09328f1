import { formatInterval } from '../../i18n/format';
import { countryName, featureName } from '../../i18n/names';
import { isDecidable } from '../../measure/bounds';
import type { ControlArea } from '../../measure/dates/control-areas';
import { absenceOn } from '../../measure/dates/figures-on';
import { valueText } from '../quantity';
import { absenceText } from './absence-text';
import type { DatesWords, FigureRow } from './dated-figures';

const groupOf = ({ country, control }: ControlArea) => `${country} ${control}`;

/** An area as a quantity, which its interval decides or not. */
const sizeOf = ({ value, low, high }: Pick<ControlArea, 'value' | 'low' | 'high'>) => ({
  value,
  low,
  high,
  unit: 'm2' as const,
  decidable: isDecidable(value, low, high),
});

/** Areas of one side under the other's control at a date: how many, and how large together. */
function groupCell(areas: readonly ControlArea[], date: string, { words, text }: DatesWords) {
  const { forms } = words.translator;
  const absences = areas.map(({ dates }) => absenceOn([dates], date));
  const unrecorded = absences.find((absence) => absence?.validity === 'unrecorded');
  if (unrecorded) return { text: absenceText(unrecorded, text, forms), isAbsent: true };
  const held = areas.filter((_, at) => absences[at] === null);
  if (held.length === 0) return { text: text('time.no-areas') };
  const sum = (of: 'value' | 'low' | 'high') => held.reduce((total, area) => total + area[of], 0);
  const size = sizeOf({ value: sum('value'), low: sum('low'), high: sum('high') });
  return {
    text: text('time.areas', { n: held.length, area: valueText(size, words.translator) }),
    ...(size.decidable ? { interval: formatInterval(size, forms) } : {}),
  };
}

/** Who controls an area at a date: where a difference of control and line ends, control is the line's. */
function controlCell({ dates, country, control }: ControlArea, date: string, to: DatesWords) {
  const absence = absenceOn([dates], date);
  if (absence && absence.validity !== 'no-longer') {
    return { text: absenceText(absence, to.text, to.words.translator.forms), isAbsent: true };
  }
  const holder = countryName(to.words, absence ? country : control);
  return { text: to.text('time.controls', { country: holder }) };
}

/** Land by the side on which it lies and by who controls it, at each date. */
export function controlRows(
  areas: readonly ControlArea[],
  dates: readonly string[],
  to: DatesWords,
): FigureRow[] {
  const groups = [...new Set(areas.map(groupOf))];
  return groups.flatMap((group) => {
    const own = areas.filter((area) => groupOf(area) === group);
    const [first] = own;
    if (!first) return [];
    const values = {
      side: countryName(to.words, first.country),
      control: countryName(to.words, first.control),
    };
    const cells = dates.map((date) => groupCell(own, date, to));
    return [{ id: group, name: to.text('time.control', values), cells }];
  });
}

/** The areas whose control differs between the dates, one by one. */
export function changedRows(
  areas: readonly ControlArea[],
  dates: readonly string[],
  to: DatesWords,
): FigureRow[] {
  return areas.flatMap((area) => {
    const cells = dates.map((date) => controlCell(area, date, to));
    const isSame = new Set(cells.map(({ text }) => text)).size < 2;
    if (isSame || cells.some(({ isAbsent }) => isAbsent)) return [];
    const size = valueText(sizeOf(area), to.words.translator);
    const name = featureName(to.words, area.layer, area.id) ?? area.id;
    return [{ id: area.id, name: `${name}, ${size}`, cells }];
  });
}
