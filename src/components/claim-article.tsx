import type { ComponentChildren } from 'preact';
import { formatDate } from '../i18n/format';
import { measurementName, type Words } from '../i18n/names';
import type { Measured } from '../model/measured';
import type { Claim } from '../model/source';
import type { PieceRef } from '../model/view';
import { FindingBlock } from './finding';
import { MeasurementSection } from './measurement-section';
import { claimSentences, Pieces } from './named';
import { QuoteBlock } from './quote-block';

export interface ClaimArticleProps {
  words: Words;
  claim: Claim;
  results: ReadonlyMap<string, Measured>;
  activeMeasurement: string;
  chosen: PieceRef | null;
  methodOpen: boolean;
  onRead: (measurement: string) => void;
  onPoint: (piece: PieceRef | null) => void;
  /** The button that shows a measurement is pointed at, or none. */
  onHint: (measurement: string | null) => void;
  onMethod: (open: boolean) => void;
  /** What can be done with the claim. */
  actions?: ComponentChildren;
  /** Why a measurement has no figure, where there is more to say than that. */
  absent?: (measurement: string) => string | undefined;
  /** What stands below the pieces of a measurement. */
  belowOf?: (measurement: string) => ComponentChildren;
  /** What stands with how a measurement was made. */
  methodOf?: (measurement: string) => ComponentChildren;
}

function ReviewStatus({ words, claim }: { words: Words; claim: Claim }) {
  const { translator } = words;
  if (!claim.reviewed) {
    return <p class="review not-reviewed">{translator.text('claim.not-reviewed')}</p>;
  }
  const { by, date } = claim.reviewed;
  return (
    <p class="review">
      {translator.text('claim.reviewed', { by, date: formatDate(date, translator.forms) })}
    </p>
  );
}

function Answer({ words, claim, results, chosen, absent }: ClaimArticleProps) {
  const { contents, translator } = words;
  const measured = results.get(claim.measurements[0] ?? '');
  const { reading } = claimSentences(words, claim);
  if (!measured) {
    return (
      <div class="finding">
        <p class="finding-label">{measurementName(words, claim.measurements[0] ?? '')}</p>
        <p class="finding-number unmeasured">
          {absent?.(claim.measurements[0] ?? '') ?? translator.text('page.unmeasured')}
        </p>
        <p class="reading">
          <Pieces pieces={reading} />
        </p>
      </div>
    );
  }
  const published = contents.published.filter(({ id }) => measured.published.includes(id));
  return (
    <FindingBlock
      words={words}
      measured={measured}
      published={published}
      reading={reading}
      lit={chosen?.measurement === measured.id}
    />
  );
}

function Unmeasured({ words, id, why }: { words: Words; id: string; why?: string }) {
  return (
    <section class="measurement">
      <h3>{measurementName(words, id)}</h3>
      <p class="quiet">{why ?? words.translator.text('page.unmeasured')}</p>
    </section>
  );
}

function Measurements(props: ClaimArticleProps) {
  const { words, claim, results, chosen } = props;
  return (
    <>
      {claim.measurements.map((id, order) => {
        const measured = results.get(id);
        const definition = words.contents.measurements.find((entry) => entry.id === id);
        if (!definition) return null;
        if (!measured)
          return <Unmeasured key={id} words={words} id={id} why={props.absent?.(id)} />;
        return (
          <MeasurementSection
            key={id}
            words={words}
            definition={definition}
            measured={measured}
            active={id === props.activeMeasurement}
            withTotal={order > 0}
            chosen={chosen?.measurement === id ? chosen.part : null}
            methodOpen={props.methodOpen}
            onRead={() => props.onRead(id)}
            onHint={(on) => props.onHint(on ? id : null)}
            onPoint={(part) => props.onPoint(part === null ? null : { measurement: id, part })}
            onMethod={props.onMethod}
            inMethod={props.methodOf?.(id)}
          >
            {props.belowOf?.(id)}
          </MeasurementSection>
        );
      })}
    </>
  );
}

/** A claim: what the geometry says, the exact words, the editor's note, and every measurement. */
export function ClaimArticle(props: ClaimArticleProps) {
  const { words, claim } = props;
  const { contents, text, translator } = words;
  const source = contents.sources.find(({ id }) => id === claim.source);
  const { note } = claimSentences(words, claim);
  return (
    <article class="claim" aria-labelledby="claim-title">
      <h2 id="claim-title" tabIndex={-1}>
        {text.claims[claim.id]?.title ?? claim.id}
      </h2>
      <Answer {...props} />
      {source && <QuoteBlock words={words} claim={claim} source={source} />}
      {props.actions}
      {note && (
        <aside class="note">
          <h3>{translator.text('claim.note')}</h3>
          <p>
            <Pieces pieces={note} />
          </p>
        </aside>
      )}
      <ReviewStatus words={words} claim={claim} />
      <Measurements {...props} />
    </article>
  );
}
