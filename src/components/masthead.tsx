import type { Words } from '../i18n/names';

export interface MastheadProps {
  words: Words;
  /** Asks how all this is known; without it there is nothing to press. */
  onKnow?: () => void;
}

/** The dossier's title, what it is about, and the way to what it rests on. */
export function Masthead({ words, onKnow }: MastheadProps) {
  return (
    <header class="masthead">
      <h1>{words.text.title}</h1>
      <p class="summary">{words.text.summary}</p>
      {onKnow && (
        <button type="button" class="know" onClick={onKnow}>
          {words.translator.text('knowledge.title')}
        </button>
      )}
    </header>
  );
}
