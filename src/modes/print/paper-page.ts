import './paper-page.css';
import { computed, effect } from '@preact/signals';
import type { LiveMap } from '../../map/map-view-props';
import { formatViewLink } from '../../model/view-link';
import type { ExploreState } from '../../state/explore-state';
import { whenIdle } from '../explore/first-touch';

/** A reader may print soon after the page has come. */
const BUSY_MS = 1000;

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

/** What fills the figure where nothing draws the view yet: the page's own drawing of the same, or a picture of the live map. */
function fillFromPage(figure: HTMLElement, state: ExploreState): () => void {
  const isOwn = isAsDrawn(state);
  const map = state.line.map.value;
  if (map && !isOwn) figure.append(pictureOf(map));
  const parts = isOwn ? '.poster, .key-strip, .map-credits' : '.key-strip, .map-credits';
  const back = moved([...document.querySelectorAll(`.map-pane > :is(${parts})`)], (own) =>
    figure.append(own),
  );
  const address = document.createElement('p');
  address.textContent = location.href;
  figure.append(address);
  return back;
}

/** What draws the view on paper: it comes once the live map stands, or will not come, and the page is idle. */
function paperDrawing(state: ExploreState) {
  let draw: (() => HTMLElement[]) | undefined;
  const wanted = computed(
    () => state.mapState.value !== 'loading' && state.words.value.text.language,
  );
  const stop = effect(() => {
    const language = wanted.value;
    if (language === false) return;
    whenIdle(BUSY_MS)
      .then(() => import('./paper-figure'))
      .then(({ preparePaper }) => preparePaper(state))
      .then(
        (made) => {
          if (wanted.peek() === language) draw = made;
        },
        // Without it the page's own drawing, or a picture of the map, is printed.
        () => undefined,
      );
  });
  return { draw: () => draw?.(), stop };
}

/**
 * Where the browser prints the page by itself, the map stands on paper as a drawing of what the page
 * shows. Nothing can be waited for then, so what draws is at hand before.
 * @returns ends it
 */
export function startPaperPage(state: ExploreState): () => void {
  const drawing = paperDrawing(state);
  let remove: (() => void) | undefined;
  const before = () => {
    const place = placeOnPaper();
    if (!place || document.querySelector('dialog[open]')) return;
    const figure = document.createElement('figure');
    figure.className = 'paper-map';
    const drawn = drawing.draw();
    if (drawn) figure.append(...drawn);
    const back = drawn ? () => undefined : fillFromPage(figure, state);
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
