import { formatDate } from '../i18n/format';
import { partName, type Words } from '../i18n/names';
import type { Measured } from '../model/measured';
import type { Note, PublishedFigure } from '../model/source';
import { comparisonText, figureText } from './quantity';

export interface PublishedListProps {
  words: Words;
  measured: Measured;
  figures: readonly PublishedFigure[];
  notes: readonly Note[];
  /** The heading that is next below the one above it. */
  heading?: 'h3' | 'h4';
}

function dateText(words: Words, date: string): string {
  if (date === 'n.d.') return words.translator.text('published.no-date');
  return formatDate(date, words.translator.forms);
}

/** Who published it and when; with whose figure it is, where that is not the publisher. */
export function originText(words: Words, entry: PublishedFigure | Note): string {
  const { text, translator } = words;
  const by = 'by' in entry && entry.by ? text.speakers[entry.by] : undefined;
  const values = { publisher: entry.publisher, date: dateText(words, entry.date) };
  return by
    ? translator.text('published.by', { ...values, by })
    : translator.text('published.from', values);
}

/** The figure against the total, or against each piece where there is no total. */
function comparisons(words: Words, measured: Measured, figure: PublishedFigure): string[] {
  const { translator } = words;
  if (measured.value !== null) {
    const text = comparisonText(measured, figure, translator);
    return text ? [text] : [];
  }
  return measured.parts.flatMap((part) => {
    const text = comparisonText(part, figure, translator);
    return text ? [`${partName(words, measured, part)}: ${text}`] : [];
  });
}

function FigureEntry({
  words,
  measured,
  figure,
}: {
  words: Words;
  measured: Measured;
  figure: PublishedFigure;
}) {
  return (
    <li>
      <p class="published-figure">
        <span class="diamond" aria-hidden="true" />
        <strong class="number">{figureText(figure, words.translator)}</strong>{' '}
        {words.text.published[figure.id]}
      </p>
      <p class="quiet">
        <a href={figure.url} rel="noopener" target="_blank">
          {originText(words, figure)}
        </a>
      </p>
      {comparisons(words, measured, figure).map((text) => (
        <p key={text} class="comparison">
          {text}
        </p>
      ))}
    </li>
  );
}

/** What others published beside the measurement: figures with the difference in words, then statements. */
export function PublishedList(props: PublishedListProps) {
  const { words, measured, figures, notes, heading: Heading = 'h4' } = props;
  if (figures.length + notes.length === 0) return null;
  return (
    <div class="published">
      <Heading>{words.translator.text('published.title')}</Heading>
      <ul>
        {figures.map((figure) => (
          <FigureEntry key={figure.id} words={words} measured={measured} figure={figure} />
        ))}
        {notes.map((note) => (
          <li key={note.id}>
            <p>{words.text.notes[note.id]}</p>
            <p class="quiet">
              <a href={note.url} rel="noopener" target="_blank">
                {originText(words, note)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
