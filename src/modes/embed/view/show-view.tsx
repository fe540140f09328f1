import { type ComponentChild, render } from 'preact';
import { svgFrom } from '../../../components/time/svg-from';
import type { PosterDesign } from '../../../plate/posters';
import type { ExploreState } from '../../../state/explore-state';
import { EMBED_DRAWINGS } from '../drawings';
import type { ViewOverlays } from './measured-view';
import { viewDrawing } from './view-drawing';
import { ViewKey } from './view-key';
import { ViewCredits, ViewFinding, viewNotes } from './view-words';

function put(main: HTMLElement, selector: string, shown: ComponentChild): void {
  const place = main.querySelector(selector);
  if (!place) return;
  place.replaceChildren();
  render(shown, place);
}

function showWords(main: HTMLElement, state: ExploreState, { zones }: ViewOverlays): void {
  put(main, '#finding', <ViewFinding state={state} />);
  put(main, '.key', <ViewKey state={state} zones={zones} />);
  put(main, '.credits', <ViewCredits state={state} />);
  const notes = viewNotes(state);
  const other = main.querySelector<HTMLElement>('.other');
  if (!other) return;
  other.textContent = notes.join(' ');
  other.hidden = notes.length === 0;
}

/** The drawing that is seen first; the others a moment later, for frames that change and for paper. */
function inOrder(): PosterDesign[] {
  const isSeen = ({ media }: PosterDesign) => matchMedia(media).matches;
  return EMBED_DRAWINGS.toSorted((a, b) => Number(isSeen(b)) - Number(isSeen(a)));
}

/**
 * Puts the view of a state in the place of the claim's own drawing and words; the state's layers and
 * figures must have come. Throws where it cannot be drawn, and then leaves the page as it is.
 */
export async function showView(
  main: HTMLElement,
  state: ExploreState,
  overlays: ViewOverlays,
): Promise<void> {
  for (const [at, design] of inOrder().entries()) {
    const drawing = svgFrom(viewDrawing(state, design, overlays), document);
    main.querySelector(`.posters > .${design.name}`)?.replaceChildren(drawing);
    if (at > 0) continue;
    showWords(main, state, overlays);
    await new Promise((painted) => setTimeout(painted));
  }
}
