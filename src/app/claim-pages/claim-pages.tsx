import { renderToString } from 'preact-render-to-string';
import { type CitedClaim, measuredOf, rightsOf } from '../../components/citing/cited-claim';
import { ClaimInWords } from '../../components/claim-in-words';
import { drawingInWords, measuredSentence } from '../../components/described/describe-measured';
import { valueText } from '../../components/quantity';
import type { Describe } from '../../i18n/described';
import { loadDescribed } from '../../i18n/load-described';
import { loadWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/names';
import { measureAll } from '../../measure/measure-all';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import type { Claim } from '../../model/source';
import { plateBeside, plateLabeller } from '../../plate/labels/labeller';
import { linkPicture } from '../../plate/link-picture';
import { writeSvg } from '../../plate/svg/write-svg';
import type { TextsWriter } from '../../plate/svg/write-text';
import { pictureTexts } from './picture-texts';

/** What the page of a claim in one language is made of, and its picture. */
export interface ClaimParts {
  language: string;
  claim: Claim;
  words: Words;
  measured: Measured[];
  title: string;
  /** What was found, in a sentence. */
  description: string;
  /** What the picture shows. */
  alternative: string;
  /** Draws the picture as SVG without text of fonts: dear, so only where it is not kept. */
  picture: () => string;
  body: string;
}

interface Spoken {
  words: Words;
  describe: Describe;
}

interface Evidence {
  data: LayerData;
  measured: ReadonlyMap<string, Measured>;
}

function pictureOf(
  { words }: Spoken,
  claim: Claim,
  evidence: Evidence,
  writeTexts: TextsWriter,
): string {
  const list = linkPicture(
    {
      words,
      ...evidence,
      claim: claim.id,
      view: { extent: claim.frame },
      labelOf: plateLabeller(words),
      besideOf: plateBeside(words),
      writeValue: (_, part) => valueText(part, words.translator),
    },
    pictureTexts(words, claim, evidence.measured.get(claim.measurements[0] ?? '')),
  );
  const options = { colours: 'light' as const, idPrefix: '', title: '', description: '' };
  return writeSvg(list, { ...options, writeTexts });
}

interface BodyProps {
  words: Words;
  claim: Claim;
  results: ReadonlyMap<string, Measured>;
  alternative: string;
  rights: { licence: string; credit: string };
}

/** The page's body: the picture, the way to the map, and the claim in words with all its figures. */
function ClaimBody({ words, claim, results, alternative, rights }: BodyProps) {
  const { translator, text, contents } = words;
  const map = `../#claim=${claim.id}`;
  return (
    <main>
      <p class="work">
        <a href="../">{text.title}</a>
      </p>
      <a href={map}>
        <img src="picture.png" width="1200" height="630" alt={alternative} />
      </a>
      <p class="map">
        <a href={map}>{translator.text('cite.open-map')}</a>
      </p>
      <ClaimInWords words={words} claim={claim} results={results} />
      <footer>
        <p>{text.neutrality}</p>
        <p>{translator.text('cite.rights', rights)}</p>
        {text.reviewedBy === null && <p>{translator.text('page.text-not-reviewed')}</p>}
        <p>
          {translator.text('page.data-version', { version: contents.dataVersion.slice(0, 12) })}
        </p>
      </footer>
    </main>
  );
}

function partsOf(
  spoken: Spoken,
  claim: Claim,
  evidence: Evidence,
  writeTexts: TextsWriter,
): ClaimParts {
  const { words, describe } = spoken;
  const { data, measured: results } = evidence;
  const cited: CitedClaim = { words, claim, results, address: '', accessed: '', notes: [] };
  const measured = measuredOf(cited);
  const alternative = drawingInWords(words, describe, data, results, claim);
  const rights = rightsOf(
    cited,
    measured.flatMap(({ layers }) => layers),
  );
  const body = { words, claim, results, alternative, rights };
  return {
    language: words.text.language,
    claim,
    words,
    measured,
    title: words.text.claims[claim.id]?.title ?? claim.id,
    description: [
      ...measured.slice(0, 1).map((first) => measuredSentence(words, describe, first)),
      words.text.claims[claim.id]?.reading,
    ].join(' '),
    alternative,
    picture: () => pictureOf(spoken, claim, evidence, writeTexts),
    body: renderToString(<ClaimBody {...body} />),
  };
}

/** The pages of every claim in every language, one after another. */
export async function* claimPages(
  contents: WholeDossier,
  data: LayerData,
  writeTexts: TextsWriter,
): AsyncGenerator<ClaimParts> {
  const measured = measureAll(contents, data);
  for (const language of contents.dossier.languages) {
    const words = await loadWords(contents, language);
    const spoken = { words, describe: await loadDescribed(words.translator) };
    for (const claim of contents.claims) {
      yield partsOf(spoken, claim, { data, measured }, writeTexts);
    }
  }
}
