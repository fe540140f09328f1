import { useMemo } from 'preact/hooks';
import { formatDate } from '../../i18n/format';
import type { Mark } from '../../model/timeline';
import type { DatesWords } from './dated-figures';
import { EventText, MarkChanges } from './event-item';

export interface EventListProps extends DatesWords {
  marks: readonly Mark[];
  /** ISO dates that are shown. */
  dates: readonly string[];
  onDate: (date: string) => void;
}

/** All days of the timeline in order, each to be shown on the map, with what happened and its sources. */
export function EventList({ words, text, marks, dates, onDate }: EventListProps) {
  const { forms } = words.translator;
  // The same while the words are: another date sets another day, and tells no event anew.
  const told = useMemo(
    () =>
      marks.map((mark) => (
        <div key={mark.date}>
          {mark.events.map((event) => (
            <EventText key={event.id} words={words} text={text} event={event} />
          ))}
          <MarkChanges words={words} text={text} mark={mark} />
        </div>
      )),
    [words, text, marks],
  );
  return (
    <ol class="time-events">
      {marks.map((mark, at) => {
        const date = formatDate(mark.known, forms);
        return (
          <li key={mark.date} class={dates.includes(mark.date) ? 'set' : undefined}>
            <button
              type="button"
              aria-label={text('time.show', { date })}
              aria-pressed={dates.includes(mark.date)}
              onClick={() => onDate(mark.date)}
            >
              {date}
            </button>
            {told[at]}
          </li>
        );
      })}
    </ol>
  );
}
