import { creditsOf } from '../../../components/map-credits';
import { claimSentences, Pieces } from '../../../components/named';
import { QuoteBlock } from '../../../components/quote-block';
import type { EmbedText } from '../../../i18n/embed';
import type { Words } from '../../../i18n/names';
import type { Measured } from '../../../model/measured';
import type { Claim } from '../../../model/source';
import { EmbedFinding } from './embed-finding';

export interface EmbedPageProps {
  words: Words;
  text: EmbedText;
  claim: Claim;
  measured: Measured | undefined;
  visible: ReadonlySet<string>;
  /** The drawings as markup, each in its own element. */
  drawings: string;
  /** The signs of the map with their words, as markup. */
  keyStrip: string;
  /** Address of the script that runs the live map, from this page. */
  script: string;
  /** Address of this claim on the full page, from this page. */
  explore: string;
}

function isReviewed({ text, translator }: Words): boolean {
  return text.reviewedBy !== null && translator.reviewedBy !== null;
}

function Drawing({ text, drawings, keyStrip }: EmbedPageProps) {
  return (
    <figure class="map">
      <div class="drawing">
        <div class="posters" dangerouslySetInnerHTML={{ __html: drawings }} />
        <div class="live" />
      </div>
      <div class="bar">
        <button type="button">{text('embed.start')}</button>
        <p role="status" />
      </div>
      <div class="key" dangerouslySetInnerHTML={{ __html: keyStrip }} />
    </figure>
  );
}

function Foot({ words, text, visible, explore }: EmbedPageProps) {
  const { translator, contents } = words;
  return (
    <footer>
      <p class="neutral">{words.text.neutrality}</p>
      <p class="credits">{creditsOf(words, visible).join(' · ')}</p>
      <p>
        {translator.text('page.data-version', { version: contents.dataVersion })}
        {isReviewed(words) || `. ${translator.text('page.text-not-reviewed')}`}
      </p>
      <p class="explore">
        <a href={explore} target="_blank" rel="noopener">
          {text('embed.explore')}
        </a>
      </p>
    </footer>
  );
}

/** An embedded claim: drawing, finding, quote, credits. Complete without script. */
export function EmbedPage(props: EmbedPageProps) {
  const { words, text, claim, measured, script } = props;
  const { contents } = words;
  const source = contents.sources.find(({ id }) => id === claim.source);
  const { reading } = claimSentences(words, claim);
  return (
    <main
      data-state="drawing"
      data-claim={claim.id}
      data-claims={contents.claims.map(({ id }) => id).join(' ')}
      data-languages={contents.dossier.languages.join(' ')}
      data-script={script}
      data-drawing={text('embed.start')}
      data-starting={text('embed.starting')}
      data-live={text('embed.rest')}
      data-failed={text('embed.failed')}
    >
      <h1>{words.text.claims[claim.id]?.title ?? claim.id}</h1>
      <section id="finding">
        {measured && <EmbedFinding words={words} measured={measured} />}
      </section>
      <Drawing {...props} />
      <p class="other" hidden>
        {text('embed.other-view')}
      </p>
      <div class="said">
        <p class="reading">
          <Pieces pieces={reading} />
        </p>
        {source && <QuoteBlock words={words} claim={claim} source={source} />}
      </div>
      <Foot {...props} />
    </main>
  );
}
