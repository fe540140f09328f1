import { ADVANCE_WIDTHS, PARTS_PER_EM, WIDTH_RANGES } from './advance-widths';

/** For what the table lacks: as wide as a wide letter, so that boxes err on the safe side. */
const UNKNOWN_EM = 0.75;

const tables = new Map<number, Map<string, number>>();

function tableOf(weight: 400 | 600): Map<string, number> {
  const known = tables.get(weight);
  if (known) return known;
  const table = new Map<string, number>();
  WIDTH_RANGES.forEach(([first, last], range) => {
    const digits = ADVANCE_WIDTHS[weight][range] ?? '';
    for (let code = first; code <= last; code += 1) {
      const at = (code - first) * 2;
      const width = Number.parseInt(digits.slice(at, at + 2), 36);
      if (width > 0) table.set(String.fromCodePoint(code), width / PARTS_PER_EM);
    }
  });
  tables.set(weight, table);
  return table;
}

/** Width of a text in ems, without kerning, from the fonts' own advance widths. Needs no document. */
export function textWidthEm(text: string, weight: 400 | 600): number {
  const table = tableOf(weight);
  return [...text].reduce((sum, letter) => sum + (table.get(letter) ?? UNKNOWN_EM), 0);
}
