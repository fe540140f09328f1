import { render } from 'preact';
import { loadEmbedText } from '../../i18n/load-embed';
import type { Extent } from '../../model/common';
import type { View } from '../../model/view';
import { cameraBehindDrawing, EMBED_DRAWINGS } from '../../modes/embed/drawings';
import { joinLiveMaps } from '../../modes/embed/live/few-live';
import { LiveEmbed } from '../../modes/embed/live/live-embed';
import type { LiveOptions, RunningMap } from '../../modes/embed/live/live-options';
import type { ExploreState } from '../../state/explore-state';
import { type EmbedState, embedState } from './embed-state';

/** The view as the link has it: a map that is started again begins where the drawing is. */
const firstViews = new WeakMap<ExploreState, View>();

/** What lies upon the layers comes with what draws it, only where the link holds some. */
async function drawOverlays({ state, overlays }: EmbedState): Promise<void> {
  const { line, zones } = overlays;
  if (!line && zones.size === 0 && !state.view.value.settings.bands) return;
  const { drawViewOverlays } = await import('../../modes/embed/live/draw-view-overlays');
  drawViewOverlays(state, overlays);
}

/** A camera of the link as large as the drawing of it. */
function behindDrawing(
  view: View,
  frame: Extent,
  { clientWidth, clientHeight }: HTMLElement,
): View {
  const design = EMBED_DRAWINGS.find(({ media }) => matchMedia(media).matches);
  const room = { width: clientWidth, height: clientHeight };
  if (!view.camera || !design) return view;
  return { ...view, camera: cameraBehindDrawing(design, frame, view.camera, room) };
}

async function prepared(options: LiveOptions): Promise<ExploreState> {
  const embed = await embedState(options);
  const { state } = embed;
  const before = firstViews.get(state);
  const first = before ?? state.view.value;
  firstViews.set(state, first);
  if (!before) await drawOverlays(embed);
  state.view.value = behindDrawing(first, state.claim.value.frame, options.host);
  return state;
}

/** Shows the live map in the page's place for it; settles once its first picture is complete. */
export async function runLive(options: LiveOptions): Promise<RunningMap> {
  const { host, onRest } = options;
  const state = await prepared(options);
  const text = await loadEmbedText(state.words.value.translator);
  const leaving: (() => void)[] = [() => render(null, host)];
  const stop = () => {
    for (const leave of leaving.splice(0)) leave();
  };
  const isStopped = () => leaving.length === 0;
  return new Promise((shown, lost) => {
    const onReady = () => {
      leaving.push(joinLiveMaps(host, onRest));
      shown({ stop, focus: () => host.querySelector('canvas')?.focus({ preventScroll: true }) });
    };
    const onLost = () => {
      if (isStopped()) return;
      stop();
      lost(new Error('The browser cannot draw the map'));
      onRest();
    };
    render(<LiveEmbed state={state} text={text} onReady={onReady} onLost={onLost} />, host);
  });
}
