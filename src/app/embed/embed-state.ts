import contents, { layerUrls, measured, sides } from 'virtual:dossier';
import { effect } from '@preact/signals';
import { MEASURED_FIGURES } from '../../model/reader-settings';
import { parseViewLink } from '../../model/view-link';
import { drawingCamera, EMBED_DRAWINGS } from '../../modes/embed/drawings';
import type { LiveOptions } from '../../modes/embed/live/live-options';
import type { ViewOverlays } from '../../modes/embed/view/measured-view';
import { createExploreState, type ExploreState } from '../../state/explore-state';
import { followScreen } from '../../state/follow-screen';
import { loadWhatIsDrawn } from '../../state/load-layers';
import { loadLanguage } from '../load-language';

/** A view of the dossier in a page, and what the drawing and the live map of it share. */
export interface EmbedState {
  state: ExploreState;
  /** What the reader laid upon the map. */
  overlays: ViewOverlays;
}

/** The page may be light or dark whatever the reader's system says. */
function followLook(state: ExploreState): void {
  followScreen(state);
  const { theme } = document.documentElement.dataset;
  if (theme !== 'light' && theme !== 'dark') return;
  effect(() => {
    if (state.theme.value !== theme) state.theme.value = theme;
  });
}

/** Whether figures follow something of the view, or something lies upon its layers. */
function asksForMore({ view }: ExploreState): boolean {
  const { date, line, settings } = view.value;
  const isPlain = settings.figures === MEASURED_FIGURES && Object.keys(settings.near).length === 0;
  return date !== null || line !== null || settings.bands || !isPlain;
}

async function make({ language, claim, link }: ViewOptions): Promise<EmbedState> {
  const state = createExploreState(
    { contents, ...(await loadLanguage(language)) },
    measured,
    sides,
  );
  state.reader.layerUrls = layerUrls;
  const { view } = parseViewLink(`${link}&claim=${claim}`, state.vocabulary);
  state.view.value = { ...view, compare: null, tour: null, measuring: null };
  followLook(state);
  const { camera } = state.view.value;
  state.lookingAt.value = drawingCamera(EMBED_DRAWINGS[1], state.claim.value.frame, camera);
  loadWhatIsDrawn(state, layerUrls);
  if (!asksForMore(state)) return { state, overlays: { line: null, zones: new Map() } };
  const { followLinkedFigures } = await import('../../modes/embed/view/follow-link');
  return { state, overlays: await followLinkedFigures(state) };
}

export type ViewOptions = Pick<LiveOptions, 'language' | 'claim' | 'link'>;

let made: Promise<EmbedState> | null = null;

/** The state of the page's view, made once. Rejects where what it needs does not come. */
export function embedState(options: ViewOptions): Promise<EmbedState> {
  made ??= make(options).catch((error) => {
    made = null;
    throw error;
  });
  return made;
}
