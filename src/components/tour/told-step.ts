import { type TextPiece, withBrackets } from '../../i18n/mentions';
import { policyOf } from '../../i18n/place-names';
import type { Words } from '../../i18n/words';
import { READER_NAMES } from '../../model/view';
import type { SentencePiece } from './step-sentence';

/** A step's own sentences as they are read. */
export interface Told {
  place: TextPiece[];
  finding: { figure?: string | undefined; pieces: TextPiece[] }[];
  look: TextPiece[];
}

/**
 * A step's sentences. Where the reader chose other names of places than those of the language, the
 * chosen one follows in brackets where a place is first named; the local names stand on the map.
 */
export function toldStep(
  words: Words,
  place: string,
  finding: readonly SentencePiece[],
  look: string,
): Told {
  const texts = [place, ...finding.map(({ text }) => text), look];
  const pieces: TextPiece[][] =
    policyOf(words) === READER_NAMES ? texts.map((text) => [{ text }]) : withBrackets(words, texts);
  return {
    place: pieces[0] ?? [],
    finding: finding.map(({ figure }, i) => ({ figure, pieces: pieces[i + 1] ?? [] })),
    look: pieces.at(-1) ?? [],
  };
}
