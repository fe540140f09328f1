import { withoutQuotations } from './quotations';
import type { LoadedTerm } from './wording';

const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** Small letters as the language has them, one apostrophe and one way to write Armenian “and”. */
function folded(text: string, language: string): string {
  return text.toLocaleLowerCase(language).replaceAll('’', "'").replaceAll('եւ', 'և');
}

function patternOf({ term, stem, language }: LoadedTerm): RegExp {
  const words = folded(term, language)
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!${LETTER})${words.join('\\s+')}${stem ? '' : `(?!${LETTER})`}`, 'u');
}

/** The loaded terms of a language that a text uses outside of quotations, in the order of the list. */
export function loadedIn(
  text: string,
  language: string,
  terms: readonly LoadedTerm[],
): LoadedTerm[] {
  const own = folded(withoutQuotations(text), language);
  return terms.filter((term) => term.language === language && patternOf(term).test(own));
}
