import { measurementName, partName, type Words } from '../i18n/names';
import { unbroken } from '../i18n/unbroken';
import type { Measured } from '../model/measured';
import type { Claim } from '../model/source';
import { claimSentences, Pieces } from './named';
import { PublishedList } from './published-list';
import { intervalText, undecidedRange, undecidedText, valueText } from './quantity';
import { QuoteBlock } from './quote-block';

/** Address of a claim in the page: its link, which opens it where there is script. */
export const claimAnchor = (claim: string): string => `claim=${claim}`;

/** The total in words, or how many pieces speak in its place. */
function totalText(words: Words, measured: Measured): string {
  const { translator } = words;
  if (measured.value === null) {
    return translator.text('finding.parts-count', { n: measured.parts.length });
  }
  if (!measured.decidable) {
    return `${undecidedText(measured, translator)} ${undecidedRange(measured, translator)}`;
  }
  return `${valueText(measured, translator)}, ${intervalText(measured, translator)}`;
}

function MeasuredInWords({ words, measured }: { words: Words; measured: Measured }) {
  const published = (id: string) => words.contents.published.filter((figure) => figure.id === id);
  const figures = measured.published.flatMap(published);
  return (
    <>
      <dt>{measurementName(words, measured.id)}</dt>
      <dd>
        {unbroken(totalText(words, measured))}
        {measured.parts.length > 1 && (
          <ul>
            {measured.parts.map((part) => (
              <li key={part.id}>
                {partName(words, measured, part)}: {unbroken(valueText(part, words.translator))}
              </li>
            ))}
          </ul>
        )}
        <PublishedList
          words={words}
          measured={measured}
          figures={figures}
          notes={[]}
          heading="h3"
        />
      </dd>
    </>
  );
}

export interface ClaimInWordsProps {
  words: Words;
  claim: Claim;
  results: ReadonlyMap<string, Measured>;
}

/** A claim as plain text: the words, the note, every figure. Complete without script or map. */
export function ClaimInWords({ words, claim, results }: ClaimInWordsProps) {
  const { contents, text, translator } = words;
  const source = contents.sources.find(({ id }) => id === claim.source);
  const { title = claim.id } = text.claims[claim.id] ?? {};
  const { reading, note } = claimSentences(words, claim);
  const measured = claim.measurements.flatMap((id) => results.get(id) ?? []);
  return (
    <article class="claim" id={claimAnchor(claim.id)}>
      <h2>{title}</h2>
      <p>
        <Pieces pieces={reading} />
      </p>
      {source && <QuoteBlock words={words} claim={claim} source={source} />}
      {note && (
        <aside class="note">
          <h3>{translator.text('claim.note')}</h3>
          <p>
            <Pieces pieces={note} />
          </p>
        </aside>
      )}
      <dl>
        {measured.map((each) => (
          <MeasuredInWords key={each.id} words={words} measured={each} />
        ))}
      </dl>
    </article>
  );
}
