import type { Words } from '../../i18n/names';
import { claimsOfFeature } from '../../model/claims-of-feature';
import type { Measured } from '../../model/measured';
import type { Place } from '../../model/source';
import { DataCard } from './data-card';
import { type Fact, featureFacts, type LayerFeature } from './feature-facts';
import { sideNames } from './side-names';

export interface FeatureCardProps {
  words: Words;
  entry: LayerFeature;
  results: ReadonlyMap<string, Measured>;
  /** Id of the claim that is shown. */
  claim: string;
  onClaim: (claim: string) => void;
}

/** The spellings that cited articles print, each with its sources; none where no article names the place. */
function Printed({ words, place }: { words: Words; place: Place }) {
  const { translator, text, contents } = words;
  const sourcesOf = (spelling: string) =>
    contents.sources.filter(({ id }) => place.inSources?.[id]?.includes(spelling));
  const spellings = [...new Set(Object.values(place.inSources ?? {}).flat())];
  if (spellings.length === 0) return null;
  return (
    <div>
      <dt>{translator.text('popover.printed')}</dt>
      <dd>
        {spellings.map((spelling) => (
          <p key={spelling} class="quiet">
            <span lang={sourcesOf(spelling)[0]?.language}>{spelling}</span>:{' '}
            {sourcesOf(spelling)
              .map(({ id }) => text.sources[id]?.name ?? id)
              .join('; ')}
          </p>
        ))}
      </dd>
    </div>
  );
}

function Names({ words, entry }: FeatureCardProps) {
  const { translator } = words;
  const place = words.contents.places.find(
    (one) => one.layer === entry.layer.id && one.feature === entry.feature.id,
  );
  if (!place) return null;
  return (
    <dl class="names">
      {sideNames(words, place).map(({ language, label, name, confirmed }) => (
        <div key={language}>
          <dt>{label}</dt>
          <dd>
            <span lang={language}>{name}</span>
            {!confirmed && <em class="quiet">{translator.text('popover.unconfirmed')}</em>}
          </dd>
        </div>
      ))}
      {place.variants.length > 0 && (
        <div>
          <dt>{translator.text('popover.variants')}</dt>
          <dd class="quiet">{place.variants.join(', ')}</dd>
        </div>
      )}
      <Printed words={words} place={place} />
    </dl>
  );
}

function Facts({ words, facts }: { words: Words; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{words.translator.text(term)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Claims({ words, entry, results, claim, onClaim }: FeatureCardProps) {
  const { translator, text, contents } = words;
  const claims = claimsOfFeature(entry.layer.id, entry.feature, contents, results);
  if (claims.length === 0) return <p class="quiet">{translator.text('popover.no-claims')}</p>;
  return (
    <div class="popover-claims">
      <h3>{translator.text('popover.claims')}</h3>
      <ul>
        {claims.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === claim ? 'true' : undefined}
              onClick={() => onClaim(id)}
            >
              {text.claims[id]?.title ?? id}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All that the dossier knows of a feature, its own name aside. */
export function FeatureCard(props: FeatureCardProps) {
  const { words, entry } = props;
  return (
    <>
      <Names {...props} />
      <Facts words={words} facts={featureFacts(words, entry)} />
      <Claims {...props} />
      <DataCard words={words} {...entry} />
    </>
  );
}
