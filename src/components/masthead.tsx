import type { Words } from '../i18n/names';

/** The dossier's title and what it is about. */
export function Masthead({ words }: { words: Words }) {
  return (
    <header class="masthead">
      <h1>{words.text.title}</h1>
      <p class="summary">{words.text.summary}</p>
    </header>
  );
}
