import type { Words } from '../../i18n/names';
import type { Note } from '../../model/source';
import { originText } from '../published-list';

function NoteEntry({ words, note }: { words: Words; note: Note }) {
  return (
    <li>
      {words.text.notes[note.id]}{' '}
      <a class="quiet" href={note.url} rel="noopener" target="_blank">
        {originText(words, note)}
      </a>
    </li>
  );
}

/** Published statements that are no figures, and what has not been published at all. */
export function PublishedNotes({ words }: { words: Words }) {
  const { translator, contents, text } = words;
  return (
    <>
      {contents.notes.length > 0 && (
        <section>
          <h3>{translator.text('knowledge.notes')}</h3>
          <p>{translator.text('knowledge.notes-lead')}</p>
          <ul class="knowledge-list">
            {contents.notes.map((note) => (
              <NoteEntry key={note.id} words={words} note={note} />
            ))}
          </ul>
        </section>
      )}
      {text.unpublished.length > 0 && (
        <section>
          <h3>{translator.text('knowledge.unpublished')}</h3>
          <ul class="knowledge-list">
            {text.unpublished.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
