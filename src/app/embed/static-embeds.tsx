import { renderToString } from 'preact-render-to-string';
import { piecesFile } from '../../components/citing/pieces-file';
import { drawingInWords } from '../../components/described/describe-measured';
import { KeyStrip } from '../../components/key-strip';
import { valueText } from '../../components/quantity';
import type { Describe } from '../../i18n/described';
import type { EmbedText } from '../../i18n/embed';
import { loadDescribed } from '../../i18n/load-described';
import { loadEmbedText } from '../../i18n/load-embed';
import { loadWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/names';
import { type ColourToken, colourOf, palette } from '../../layers/palette';
import { sidesOf } from '../../layers/sides';
import { measureAll } from '../../measure/measure-all';
import { claimAddress } from '../../model/claim-address';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import type { Claim } from '../../model/source';
import { EMBED_DRAWINGS } from '../../modes/embed/drawings';
import { featuresInView } from '../../modes/embed/features-in-view';
import { EmbedPage } from '../../modes/embed/page/embed-page';
import { visibleIds } from '../../plate/draw-map';
import { drawPlate } from '../../plate/draw-plate';
import { plateBeside, plateLabeller } from '../../plate/labels/labeller';
import type { PlateInput } from '../../plate/plate-input';
import { posterCamera } from '../../plate/posters';
import { colourVariable } from '../../plate/svg/paint';
import type { TextsWriter } from '../../plate/svg/write-text';
import { claimFigure } from './claim-figure';

/** What an embedded page of one claim in one language is made of. */
export interface EmbedParts {
  language: string;
  claim: string;
  title: string;
  /** What the drawing shows, for those who do not see it. */
  description: string;
  /** The page's body. */
  body: string;
  /** The same view as a picture of its own: with text, and with outlines in its place. */
  figure: { svg: string; outlined: string };
  /** What was measured, as GeoJSON. */
  pieces: string;
}

/** Where the pages stand, and how pictures are written. */
export interface EmbedSite {
  /** Address of the script that runs the live map, from a page. */
  script: string;
  /** Whole address of the site's root, or the way to it from a page. */
  site: string;
  writeTexts: TextsWriter;
}

interface Spoken {
  words: Words;
  describe: Describe;
  text: EmbedText;
}

async function spoken(contents: WholeDossier, language: string): Promise<Spoken> {
  const words = await loadWords(contents, language);
  const [describe, text] = await Promise.all([
    loadDescribed(words.translator),
    loadEmbedText(words.translator),
  ]);
  return { words, describe, text };
}

type Evidence = Pick<PlateInput, 'data' | 'measured'>;

function drawings({ words }: Spoken, claim: Claim, evidence: Evidence, names: string[]): string {
  const [title = '', description = ''] = names;
  return EMBED_DRAWINGS.map(({ name, size }) => {
    const input: PlateInput = {
      words,
      ...evidence,
      claim: claim.id,
      size,
      view: { camera: posterCamera({ name, size, media: '' }, claim.frame) },
      labelOf: plateLabeller(words),
      besideOf: plateBeside(words),
      writeValue: (_, part) => valueText(part, words.translator),
    };
    const idPrefix = `${name.charAt(0)}-`;
    const svg = drawPlate(input, { colours: 'classes', idPrefix, title, description });
    return `<div class="${name}" data-delimit-drawing>${svg}</div>`;
  }).join('');
}

/** The very pieces that were measured; dated by the release of the data, so that a build gives the same bytes. */
function piecesOf(words: Words, claim: Claim, evidence: Evidence, site: string): string {
  const { releases } = words.contents.history;
  const { data, measured: results } = evidence;
  const accessed = releases.at(-1)?.date ?? '';
  const address = claimAddress(site, words.text.language, claim.id, '');
  const cited = { words, claim, results, data, address, accessed, notes: [] };
  return `${JSON.stringify(piecesFile(cited))}\n`;
}

/** The key's colours follow the page's look, as the drawing's do. */
function keyStrip({ words }: Spoken, claim: Claim, data: LayerData): string {
  const strip = (
    <KeyStrip
      words={words}
      visible={visibleIds({ words, claim: claim.id })}
      data={featuresInView(data, claim.frame, null)}
      theme="light"
      sides={sidesOf(words.contents.layers, data)}
    />
  );
  const tokens = Object.keys(palette) as ColourToken[];
  return tokens.reduce(
    (markup, token) =>
      markup.replaceAll(`"${colourOf(token, 'light')}"`, `"${colourVariable(token)}"`),
    renderToString(strip),
  );
}

/**
 * The pages of every claim in every language, one after another.
 */
export async function* staticEmbeds(
  contents: WholeDossier,
  data: LayerData,
  { script, site, writeTexts }: EmbedSite,
): AsyncGenerator<EmbedParts> {
  const measured = measureAll(contents, data);
  for (const language of contents.dossier.languages) {
    const own = await spoken(contents, language);
    const { words, describe, text } = own;
    for (const claim of contents.claims) {
      const title = words.text.claims[claim.id]?.title ?? claim.id;
      const description = drawingInWords(words, describe, data, measured, claim);
      const body = renderToString(
        <EmbedPage
          words={words}
          text={text}
          claim={claim}
          measured={measured.get(claim.measurements[0] ?? '')}
          visible={visibleIds({ words, claim: claim.id })}
          drawings={drawings(own, claim, { data, measured }, [title, description])}
          keyStrip={keyStrip(own, claim, data)}
          script={script}
          explore={`../../../${language}/#claim=${claim.id}`}
        />,
      );
      const names = [title, description];
      yield {
        language,
        claim: claim.id,
        title,
        description,
        body,
        figure: claimFigure(words, claim, { data, measured }, names, writeTexts),
        pieces: piecesOf(words, claim, { data, measured }, site),
      };
    }
  }
}
