import { renderToString } from 'preact-render-to-string';
import { ClaimInWords } from '../components/claim-in-words';
import { drawingInWords } from '../components/described/describe-measured';
import { valueText } from '../components/quantity';
import type { Describe } from '../i18n/described';
import type { FaultMessages } from '../i18n/faults';
import { loadDescribed } from '../i18n/load-described';
import { loadFaults } from '../i18n/load-faults';
import { loadFirstTranslator } from '../i18n/load-translator';
import { loadWords } from '../i18n/load-words';
import type { Words } from '../i18n/names';
import { sidesOf } from '../layers/sides';
import { measureAll } from '../measure/measure-all';
import type { LayerData, WholeDossier } from '../model/loaded-dossier';
import { ExplorePage } from '../modes/explore/explore-page';
import { drawPoster } from '../plate/draw-poster';
import { plateBeside, plateLabeller } from '../plate/labels/labeller';
import type { PlateInput } from '../plate/plate-input';
import { POSTERS } from '../plate/posters';
import { createExploreState, type ExploreState } from '../state/explore-state';

/** What a page is written with in one language. */
interface Written {
  words: Words;
  describe: Describe;
  faults: FaultMessages;
}

/** A page to write: its language, and the way from it to the site's root. */
export interface StaticPage {
  language: string;
  root: string;
}

/**
 * Draws and writes the whole page for one language: the view that opens first as the application
 * draws it, with the drawing in place of the live map, and every claim in words.
 */
export async function staticPages(
  contents: WholeDossier,
  data: LayerData,
  engine: string,
): Promise<(page: StaticPage) => { app: string; words: string }> {
  const measured = measureAll(contents, data);
  const sides = sidesOf(contents.layers, data);
  const byLanguage = new Map<string, Written>();
  for (const language of contents.dossier.languages) {
    const words = await loadWords(contents, language, loadFirstTranslator);
    const describe = await loadDescribed(words.translator);
    byLanguage.set(language, { words, describe, faults: await loadFaults(language) });
  }
  return ({ language, root }) => {
    const written = byLanguage.get(language);
    if (!written) throw new Error(`The dossier is not written in ${language}`);
    const { words, describe, faults } = written;
    const state = createExploreState(words, [...measured.values()], sides);
    state.root.value = root;
    state.site.engine.value = engine;
    state.site.faultWords.value = faults;
    state.poster = postersOf(state, describe, data, measured);
    return {
      app: renderToString(
        <ExplorePage state={state} onMeasureAgain={() => undefined} onLanguage={() => undefined} />,
      ),
      words: renderToString(<ClaimsInWords state={state} />) + faultWordsMarkup(faults),
    };
  };
}

/** What the application says of faults, for it to find where nothing else may come any more. */
function faultWordsMarkup(faults: FaultMessages): string {
  return renderToString(
    <div class="fault-words" hidden>
      {Object.entries(faults).map(([key, message]) => (
        <p key={key} data-key={key}>
          {message}
        </p>
      ))}
    </div>,
  );
}

function postersOf(
  state: ExploreState,
  describe: Describe,
  data: LayerData,
  measured: PlateInput['measured'],
): string {
  const words = state.words.value;
  const claim = state.claim.value;
  const title = words.text.claims[claim.id]?.title ?? claim.id;
  const input = {
    words,
    data,
    measured,
    claim: claim.id,
    visible: state.visible.value,
    labelOf: plateLabeller(words),
    besideOf: plateBeside(words),
    writeValue: ((_, part) => valueText(part, words.translator)) satisfies PlateInput['writeValue'],
  };
  return POSTERS.map((design) => {
    const description = drawingInWords(words, describe, data, measured, claim);
    const options = {
      colours: 'classes' as const,
      idPrefix: `${design.name}-`,
      title,
      description,
    };
    const svg = drawPoster(design, claim.frame, input, options);
    return `<div class="poster-${design.name}" data-delimit-drawing>${svg}</div>`;
  }).join('');
}

function ClaimsInWords({ state }: { state: ExploreState }) {
  const { contents, translator } = state.words.value;
  return (
    <section class="in-words" aria-label={translator.text('page.claims')}>
      {contents.claims.map((claim) => (
        <ClaimInWords
          key={claim.id}
          words={state.words.value}
          claim={claim}
          results={state.results.value}
        />
      ))}
    </section>
  );
}
