import './paper-page.css';
import { computed, effect } from '@preact/signals';
import type { LiveMap } from '../../map/map-view-props';
import { formatViewLink } from '../../model/view-link';
import type { ExploreState } from '../../state/explore-state';

/** Whether the page's own drawing, with a key for light paper, shows what the map does. */
function isAsDrawn({ view, vocabulary, theme }: ExploreState): boolean {
  if (theme.value !== 'light') return false;
  return formatViewLink({ ...view.value, open: [] }, vocabulary) === '';
}

/** Where the drawing stands on paper: below the finding, or the words of the step of the tour. */
function placeOnPaper(): Element | null {
  const step = '.tour-step[aria-current] >';
  const places = [`${step} .tour-finding`, `${step} .tour-place`, '.claim > .finding'];
  return places.map((place) => document.querySelector(place)).find(Boolean) ?? null;
}

interface PaperFigure {
  figure: HTMLElement;
  /** Gives the page back what was taken from it. */
  back: () => void;
}

/** What the live map shows at the moment, as a picture: its own canvas is blank on paper. */
function pictureOf(map: LiveMap): HTMLCanvasElement {
  map.redraw();
  const canvas = map.getCanvas();
  const picture = document.createElement('canvas');
  [picture.width, picture.height] = [canvas.width, canvas.height];
  picture.getContext('2d')?.drawImage(canvas, 0, 0);
  return picture;
}

/** Moves elements; their patterns would not be drawn where a copy took them from what is hidden. */
function moved(elements: readonly Element[], move: (element: Element) => void): () => void {
  const homes = elements.map((element) => {
    const home = document.createComment('');
    element.replaceWith(home);
    move(element);
    return () => home.replaceWith(element);
  });
  return () => {
    for (const goHome of homes) goHome();
  };
}

/** The claim stands before what the reader set: its title is that of the page. */
function claimFirst(): () => void {
  const claim = document.querySelector('.panel > .claim');
  return moved(claim ? [claim] : [], (own) => document.querySelector('.panel')?.prepend(own));
}

/** The page's own drawing, or where it shows something else, a picture of the live map; with key and credits. */
function ownFigure(state: ExploreState): PaperFigure {
  const figure = document.createElement('figure');
  const map = state.line.map.value;
  const isOther = map && !isAsDrawn(state);
  if (isOther) figure.append(pictureOf(map));
  const parts = isOther ? '.key-strip, .map-credits' : '.poster, .key-strip, .map-credits';
  const back = moved([...document.querySelectorAll(`.map-pane > :is(${parts})`)], (own) =>
    figure.append(own),
  );
  const address = document.createElement('p');
  address.textContent = location.href;
  figure.append(address);
  return { figure, back };
}

/** What a view that is not the page's first is drawn with on paper; loaded while the reader looks. */
function paperDrawing(state: ExploreState) {
  let draw: (() => HTMLElement) | undefined;
  const wanted = computed(() => !isAsDrawn(state) && state.words.value.text.language);
  const stop = effect(() => {
    const language = wanted.value;
    if (language === false) return;
    import('./paper-figure')
      .then(({ preparePaper }) => preparePaper(state))
      .then(
        (made) => {
          if (wanted.peek() === language) draw = made;
        },
        // Without it a picture of the map is printed.
        () => undefined,
      );
  });
  return { draw: () => (isAsDrawn(state) ? undefined : draw?.()), stop };
}

/**
 * Where the browser prints the page by itself, the map stands on paper as a drawing: that which the page
 * came with, or one of what the page shows. Nothing can be waited for then, so what draws is at hand before.
 * @returns ends it
 */
export function startPaperPage(state: ExploreState): () => void {
  const drawing = paperDrawing(state);
  let remove: (() => void) | undefined;
  const before = () => {
    const place = placeOnPaper();
    if (!place || document.querySelector('dialog[open]')) return;
    const made = drawing.draw();
    const { figure, back } = made ? { figure: made, back: () => undefined } : ownFigure(state);
    figure.classList.add('paper-map');
    place.after(figure);
    const claimBack = claimFirst();
    remove = () => {
      claimBack();
      back();
      figure.remove();
    };
  };
  const after = () => {
    remove?.();
    remove = undefined;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    after();
    drawing.stop();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
