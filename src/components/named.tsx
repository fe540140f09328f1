import { inLanguages, type TextPiece, withBrackets } from '../i18n/mentions';
import type { Words } from '../i18n/names';
import type { Claim } from '../model/source';

/** Stretches of text, those of other languages marked for readers aloud. */
export function Pieces({ pieces }: { pieces: readonly TextPiece[] }) {
  return (
    <>
      {pieces.map(({ text, language }) =>
        language ? (
          <span key={`${language} ${text}`} lang={language}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** A name or label that stands by itself, as the reader chose. */
export function Named({ words, text }: { words: Words; text: string }) {
  return <Pieces pieces={inLanguages(words, text)} />;
}

/** A claim's own sentences in the order in which they are read, each place with its other names once. */
export function claimSentences(
  words: Words,
  { id }: Claim,
): { reading: TextPiece[]; note?: TextPiece[] } {
  const { reading = '', note } = words.text.claims[id] ?? {};
  const [first = [], second] = withBrackets(words, note ? [reading, note] : [reading]);
  return { reading: first, ...(second ? { note: second } : {}) };
}
