import { renderToString } from 'preact-render-to-string';
import { drawingInWords } from '../../components/described/describe-measured';
import { KeyStrip } from '../../components/key-strip';
import { valueText } from '../../components/quantity';
import type { Describe } from '../../i18n/described';
import { type EmbedText, loadEmbedText } from '../../i18n/embed';
import { loadDescribed } from '../../i18n/load-described';
import { loadWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/names';
import { type ColourToken, colourOf, palette } from '../../layers/palette';
import { sidesOf } from '../../layers/sides';
import { measureAll } from '../../measure/measure-all';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import type { Claim } from '../../model/source';
import { EMBED_DRAWINGS } from '../../modes/embed/drawings';
import { EmbedPage } from '../../modes/embed/page/embed-page';
import { visibleIds } from '../../plate/draw-map';
import { drawPlate } from '../../plate/draw-plate';
import { plateBeside, plateLabeller } from '../../plate/labels/labeller';
import type { PlateInput } from '../../plate/plate-input';
import { posterCamera } from '../../plate/posters';
import { colourVariable } from '../../plate/svg/paint';

/** What an embedded page of one claim in one language is made of. */
export interface EmbedParts {
  language: string;
  claim: string;
  title: string;
  /** What the drawing shows, for those who do not see it. */
  description: string;
  /** The page's body. */
  body: string;
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

/** The key's colours follow the page's look, as the drawing's do. */
function keyStrip({ words }: Spoken, claim: Claim, data: LayerData): string {
  const strip = (
    <KeyStrip
      words={words}
      visible={visibleIds({ words, claim: claim.id })}
      data={data}
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
 * @param script address of the script that runs the live map, from a page
 */
export async function* staticEmbeds(
  contents: WholeDossier,
  data: LayerData,
  script: string,
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
      yield { language, claim: claim.id, title, description, body };
    }
  }
}
