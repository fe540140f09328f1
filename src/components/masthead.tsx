import type { ComponentChildren } from 'preact';
import type { Words } from '../i18n/names';

export interface MastheadProps {
  words: Words;
  /** Asks for the tour; without it there is nothing to press. */
  onTour?: (() => void) | undefined;
  /** Asks how all this is known; without it there is nothing to press. */
  onKnow?: () => void;
  /** Stands beside it: the languages. */
  children?: ComponentChildren;
}

/** The dossier's title, what it is about, and the way to what it rests on. */
export function Masthead({ words, onTour, onKnow, children }: MastheadProps) {
  return (
    <header class="masthead">
      <h1>{words.text.title}</h1>
      <p class="summary">{words.text.summary}</p>
      <div class="masthead-tools">
        {onTour && (
          <button type="button" class="know tour-open" onClick={onTour}>
            {words.translator.text('tour.open')}
          </button>
        )}
        {onKnow && (
          <button type="button" class="know" onClick={onKnow}>
            {words.translator.text('knowledge.title')}
          </button>
        )}
        {children}
      </div>
    </header>
  );
}
