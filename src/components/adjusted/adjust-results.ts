import { formatValue } from '../../i18n/format';
import { countryName } from '../../i18n/names';
import type { Words } from '../../i18n/words';
import type { Measured, Part } from '../../model/measured';

type Results = ReadonlyMap<string, Measured>;

/** A count within a distance of the reader's has no name in the story: the interface gives it one. */
function named(part: Part, metres: number, words: Words): Part {
  if (part.side === undefined || !part.id.startsWith('within-')) return part;
  const quantity = { value: metres, low: null, high: null, unit: 'm' as const };
  const values = {
    distance: formatValue(quantity, words.translator.forms),
    side: countryName(words, part.side),
  };
  return { ...part, label: { key: 'parts.within', values } };
}

/**
 * The results with those at the reader's distances, in metres by measurement, in the place of the
 * built ones. What could not be measured is absent; while one is being made, the built one stands.
 */
export function withNear(
  results: Results,
  near: Readonly<Record<string, number>>,
  made: Results,
  failed: ReadonlySet<string>,
  words: Words,
): Results {
  const adjusted = new Map(results);
  for (const [id, metres] of Object.entries(near)) {
    const measured = made.get(id);
    if (failed.has(id)) adjusted.delete(id);
    else if (measured && results.has(id)) adjusted.set(id, namedAll(measured, metres, words));
  }
  return adjusted;
}

/** Pieces at a distance of the reader's, in metres, with their names. */
export const namedParts = (parts: readonly Part[], metres: number, words: Words): Part[] =>
  parts.map((part) => named(part, metres, words));

const namedAll = (measured: Measured, metres: number, words: Words): Measured => ({
  ...measured,
  parts: namedParts(measured.parts, metres, words),
});
