import { withoutQuotations } from './quotations';
import type { LoadedTerm } from './wording';

const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** Small letters as the language has them, one apostrophe and one way to write Armenian “and”. */
function folded(text: string, language: string): string {
  return text.toLocaleLowerCase(language).replaceAll('’', "'").replaceAll('եւ', 'և');
}

interface Sought {
  /** What the text must hold before the pattern need be tried: most texts hold few. */
  first: string;
  pattern: RegExp;
}

const known = new WeakMap<LoadedTerm, Sought>();

function soughtOf(term: LoadedTerm): Sought {
  const before = known.get(term);
  if (before) return before;
  const words = folded(term.term, term.language).split(/\s+/);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const end = term.stem ? '' : `(?!${LETTER})`;
  const pattern = new RegExp(`(?<!${LETTER})${escaped.join('\\s+')}${end}`, 'u');
  const sought = { first: words[0] ?? '', pattern };
  known.set(term, sought);
  return sought;
}

/** The loaded terms of a language that a text uses outside of quotations, in the order of the list. */
export function loadedIn(
  text: string,
  language: string,
  terms: readonly LoadedTerm[],
): LoadedTerm[] {
  const own = folded(withoutQuotations(text), language);
  return terms.filter((term) => {
    if (term.language !== language) return false;
    const { first, pattern } = soughtOf(term);
    return own.includes(first) && pattern.test(own);
  });
}
