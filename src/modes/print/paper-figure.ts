import { svgFrom } from '../../components/time/svg-from';
import { writeSvg } from '../../plate/svg/write-svg';
import { cssOf } from '../../print/colours/inks';
import { ruledHatches } from '../../print/colours/ruled-hatches';
import type { PrintTexts } from '../../print/link/content-of-shown';
import { wordsOf } from '../../print/package/print-words';
import { FONT_STACK } from '../../print/pixels/paint-context';
import { composePrint } from '../../print/sheet/compose-print';
import type { PrintContent } from '../../print/sheet/print-content';
import type { PrintElement } from '../../print/specification/print-specification';
import { PrintRefused } from '../../print/specification/refusals';
import { completeWords } from '../../state/complete-words';
import type { ExploreState } from '../../state/explore-state';
import { contentOfLoaded, printTexts } from './content-of-state';

/** What a drawing within a page shows; the page itself has title, finding and source. */
const ELEMENTS: ReadonlySet<PrintElement> = new Set<PrintElement>([
  'legend',
  'callouts',
  'inset',
  'scale-bar',
  'north',
  'credits',
  'permalink',
]);

/** Millimetres of one drawing, or of each of two side by side, on upright paper and on paper on its side. */
const SHAPES = [
  { name: 'upright', one: { width: 182, height: 150 }, each: { width: 88, height: 128 } },
  { name: 'wide', one: { width: 269, height: 106 }, each: { width: 131, height: 106 } },
] as const;

/** Shares of the width that are tried. */
const WIDTHS = [1, 0.8, 0.65, 0.5];

interface Millimetres {
  width: number;
  height: number;
}

/** The view at each of two dates that are compared; else as it is. */
function contentsOf(state: ExploreState, texts: PrintTexts): PrintContent[] {
  const view = state.view.value;
  const of = (shown: typeof view) =>
    contentOfLoaded(state, state.words.value, texts, state.data.value, shown);
  if (view.date === null || view.compare === null) return [of(view)];
  return [view.date, view.compare].map((date) => of({ ...view, date, compare: null }));
}

/** As wide as the page; narrower where so wide a map would show ground that the dossier has no data of. */
function composed(content: PrintContent, { width, height }: Millimetres) {
  for (const share of WIDTHS) {
    const specification = {
      size: { unit: 'mm' as const, width: width * share, height },
      margin: 0,
      scale: 'fit' as const,
      isFluid: true,
      colours: 'rgb' as const,
      elements: ELEMENTS,
    };
    try {
      return { list: composePrint(content, specification).list, share };
    } catch (error) {
      if (!(error instanceof PrintRefused)) throw error;
    }
  }
  return null;
}

function drawingOf(content: PrintContent, size: Millimetres, idPrefix: string): Element[] {
  const made = composed(content, size);
  if (!made) return [];
  const { title, description } = wordsOf(content);
  const { list, share } = made;
  const colours = (token: Parameters<typeof cssOf>[0]) => cssOf(token, 'rgb');
  const ruled = { ...list, groups: ruledHatches(list.groups) };
  const drawing = svgFrom(writeSvg(ruled, { colours, idPrefix, title, description }), document);
  drawing.classList.toggle('narrowed', share < 1);
  return [drawing];
}

/** The drawings of one shape of paper. */
function sheetOf(contents: readonly PrintContent[], shape: (typeof SHAPES)[number]): HTMLElement {
  const holder = document.createElement('div');
  holder.className = `paper-${shape.name}`;
  const size = contents.length > 1 ? shape.each : shape.one;
  for (const [at, content] of contents.entries())
    holder.append(...drawingOf(content, size, `paper-${shape.name}-${at}-`));
  return holder;
}

/** What a drawing leaves out, in words. */
function notPrinted({ reader }: ExploreState, { messages }: PrintTexts): HTMLElement[] {
  const hasFiles = [...reader.overlays.value.keys()].some((name) => name.startsWith('opened/'));
  if (!hasFiles) return [];
  const note = document.createElement('p');
  note.textContent = messages('print.no-files');
  return [note];
}

/** Letters that a drawing is written with come before paper asks for them. */
const loadLetters = (texts: string) =>
  Promise.all(
    [400, 600].map((weight) => document.fonts.load(`${weight} 16px ${FONT_STACK}`, texts)),
  );

/**
 * Loads what a drawing of the page's view needs, so that it can be made at once when the browser prints.
 * @returns draws what the page shows then, once for upright paper and once for paper on its side
 */
export async function preparePaper(state: ExploreState): Promise<() => HTMLElement[]> {
  await completeWords(state);
  const texts = await printTexts(state.words.value.translator);
  await loadLetters(JSON.stringify(state.words.value.contents.places));
  return () => {
    const contents = contentsOf(state, texts);
    return [...SHAPES.map((shape) => sheetOf(contents, shape)), ...notPrinted(state, texts)];
  };
}
