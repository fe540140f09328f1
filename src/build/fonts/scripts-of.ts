import { SCRIPTS, type Script, STYLES, statedCodes } from './faces';

/** A script with fewer of a text's letters is met in it here and there, as in a foreign name. */
const LEAST_SHARE = 0.02;

/** The scripts that a text is written in, by how many of its letters are theirs. */
export function scriptsOf(text: string): Script[] {
  const codes = SCRIPTS.map((script) => statedCodes(script, STYLES[0]));
  const counts = SCRIPTS.map(() => 0);
  const letters = text.match(/\p{L}/gu) ?? [];
  for (const letter of letters) {
    const script = codes.findIndex((own) => own.has(letter.codePointAt(0) ?? 0));
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return SCRIPTS.filter((_, i) => (counts[i] ?? 0) >= letters.length * LEAST_SHARE);
}
