import { formatDate } from '../../i18n/format';
import type { DatedEvent } from '../../model/source';
import type { LayerChange, Mark } from '../../model/timeline';
import { changeText } from './change-text';
import type { DatesWords } from './dated-figures';

/** The name of a site, as readers know it from its address. */
const siteOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** A cited article by name, or the site of an address; a link where the address is known. */
function SourceLink({ words, source }: { words: DatesWords['words']; source: string }) {
  const known = words.contents.sources.find(({ id }) => id === source);
  const name = known ? (words.text.sources[source]?.name ?? source) : siteOf(source);
  const address = known ? known.url : source;
  if (address === null) return <span>{name}</span>;
  return (
    <a href={address} rel="noopener" target="_blank">
      {name}
    </a>
  );
}

/** An event with its sources, and what these leave open of its date. */
export function EventText({ words, text, event }: DatesWords & { event: DatedEvent }) {
  const { title = event.id, detail } = words.text.events[event.id] ?? {};
  const { forms } = words.translator;
  return (
    <div class="event">
      <p class="event-title">{title}</p>
      {detail && <p>{detail}</p>}
      {event.stated && (
        <p class="event-stated">{text('time.stated', { date: formatDate(event.stated, forms) })}</p>
      )}
      <ul class="event-sources">
        {event.sources.map((source) => (
          <li key={source}>
            <SourceLink words={words} source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which layers get or lose features on the map. */
export function MarkChanges({ words, text, mark }: DatesWords & { mark: Mark }) {
  const names = (changes: readonly LayerChange[]) =>
    changes.map((change) => changeText(words, change)).join('; ');
  return (
    <>
      {mark.begins.length > 0 && (
        <p class="mark-change">{text('time.begins', { layers: names(mark.begins) })}</p>
      )}
      {mark.ends.length > 0 && (
        <p class="mark-change">{text('time.ends', { layers: names(mark.ends) })}</p>
      )}
    </>
  );
}
