import { formatDate } from '../../i18n/format';
import type { Words } from '../../i18n/names';
import type { Source } from '../../model/source';

interface Remark {
  /** Title of the claim that it belongs to, if any. */
  claim?: string;
  words: string;
}

/** Editor's notes that several claims share stand once, under the first. */
function remarksOn(words: Words, source: Source): Remark[] {
  const { text, contents } = words;
  const { dateNote, notes = [] } = text.sources[source.id] ?? {};
  const general = [...(dateNote ? [dateNote] : []), ...notes].map((each) => ({ words: each }));
  const onClaims = contents.claims
    .filter((claim) => claim.source === source.id)
    .flatMap(({ id }): Remark[] => {
      const { note, title } = text.claims[id] ?? {};
      return note ? [{ words: note, claim: title }] : [];
    });
  const first = onClaims.filter(
    (remark, at) => onClaims.findIndex((each) => each.words === remark.words) === at,
  );
  return [...general, ...first];
}

function SourceRemarks({ words, source }: { words: Words; source: Source }) {
  const { translator, text } = words;
  const remarks = remarksOn(words, source);
  if (remarks.length === 0) return null;
  return (
    <>
      <h4>
        {translator.text('knowledge.errors-source', {
          source: text.sources[source.id]?.name ?? source.id,
          date: formatDate(source.date, translator.forms),
        })}
      </h4>
      <ul class="knowledge-list">
        {remarks.map((remark) => (
          <li key={remark.words}>
            {remark.claim && <strong>{remark.claim}. </strong>}
            {remark.words}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is known to be wrong, contradictory or missing in each source, and the editor's notes on its quotes. */
export function SourceErrors({ words }: { words: Words }) {
  const { translator, contents } = words;
  return (
    <section>
      <h3>{translator.text('knowledge.errors')}</h3>
      {contents.sources.map((source) => (
        <SourceRemarks key={source.id} words={words} source={source} />
      ))}
    </section>
  );
}
