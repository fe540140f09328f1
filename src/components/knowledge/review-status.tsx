import { formatDate } from '../../i18n/format';
import type { Words } from '../../i18n/names';
import type { Claim } from '../../model/source';

function reviewText({ translator }: Words, { reviewed }: Claim): string {
  if (!reviewed) return translator.text('knowledge.not-reviewed');
  const date = formatDate(reviewed.date, translator.forms);
  return translator.text('knowledge.reviewed', { by: reviewed.by, date });
}

/** Who checked the texts and the wording of each claim, or that nobody has yet. */
export function ReviewStatus({ words }: { words: Words }) {
  const { translator, contents, text } = words;
  const { claims } = contents;
  const n = claims.filter(({ reviewed }) => reviewed).length;
  return (
    <section>
      <h3>{translator.text('knowledge.review')}</h3>
      <p>
        {text.reviewedBy
          ? translator.text('knowledge.review-text', { by: text.reviewedBy })
          : translator.text('knowledge.review-text-none')}{' '}
        {translator.text('knowledge.review-claims', { n, all: claims.length })}
      </p>
      <dl class="knowledge-review">
        {claims.map((claim) => (
          <div key={claim.id}>
            <dt>{text.claims[claim.id]?.title ?? claim.id}</dt>
            <dd class={claim.reviewed ? undefined : 'not-reviewed'}>{reviewText(words, claim)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
