import { formatDate } from '../i18n/format';
import type { Words } from '../i18n/names';
import type { Claim, Source } from '../model/source';

export interface QuoteBlockProps {
  words: Words;
  claim: Claim;
  source: Source;
}

/** The article's address with a text fragment, which lets the browser find the quote in it. */
export function quoteAddress(url: string, { exact }: Claim['quote']): string {
  const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  const wordsOf = exact.split(' ');
  const fragment =
    wordsOf.length > 12
      ? `${encode(wordsOf.slice(0, 5).join(' '))},${encode(wordsOf.slice(-5).join(' '))}`
      : encode(exact);
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}

/** The exact words, our translation where the reader's language is another, who says them, where and when. */
export function QuoteBlock({ words, claim, source }: QuoteBlockProps) {
  const { text, translator } = words;
  const named = text.sources[source.id];
  const translation = text.claims[claim.id]?.translation;
  const date = formatDate(source.date, translator.forms);
  const key = source.dateInferred ? 'claim.source-inferred' : 'claim.source';
  return (
    <figure class="quote">
      <blockquote lang={source.language} cite={source.url ?? undefined}>
        <p>{claim.quote.exact}</p>
      </blockquote>
      {translation && (
        <div class="quote-translation">
          <p class="quote-translation-label">{translator.text('claim.translation')}</p>
          <p>{translation}</p>
        </div>
      )}
      <figcaption>
        <span class="quote-speaker">{text.speakers[claim.speaker] ?? claim.speaker}</span>
        <span class="quote-source">
          {translator.text(key, { publisher: named?.name ?? source.publisher ?? source.id, date })}
        </span>
        {source.url ? (
          <a href={quoteAddress(source.url, claim.quote)} rel="noopener" target="_blank">
            {translator.text('claim.read-there')}
          </a>
        ) : (
          <span class="quiet">{translator.text('claim.no-address')}</span>
        )}
        {named?.dateNote && <span class="quiet">{named.dateNote}</span>}
      </figcaption>
    </figure>
  );
}
