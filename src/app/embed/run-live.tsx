import contents, { layerUrls, measured, sides } from 'virtual:dossier';
import { render } from 'preact';
import { loadEmbedText } from '../../i18n/load-embed';
import { parseViewLink } from '../../model/view-link';
import { joinLiveMaps } from '../../modes/embed/live/few-live';
import { LiveEmbed } from '../../modes/embed/live/live-embed';
import type { LiveOptions, RunningMap } from '../../modes/embed/live/live-options';
import { createExploreState, type ExploreState } from '../../state/explore-state';
import { followScreen } from '../../state/follow-screen';
import { loadWhatIsDrawn } from '../../state/load-layers';
import { loadLanguage } from '../load-language';

/** The page may be light or dark whatever the reader's system says. */
function followLook(state: ExploreState): void {
  followScreen(state);
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') state.theme.value = theme;
}

async function stateFor({ language, claim, link }: LiveOptions): Promise<ExploreState> {
  const words = { contents, ...(await loadLanguage(language, /(?:^|&)line=/.test(link))) };
  const state = createExploreState(words, measured, sides);
  state.reader.layerUrls = layerUrls;
  state.view.value = parseViewLink(`${link}&claim=${claim}`, state.vocabulary).view;
  return state;
}

/** A reader's line comes with what draws it, only where the link holds one. */
async function drawLine(state: ExploreState): Promise<void> {
  const { line } = state.view.value;
  if (line === null) return;
  const { drawLineOfLink } = await import('../../modes/embed/live/draw-line');
  await drawLineOfLink(state, line);
}

/** Shows the live map in the page's place for it; settles once its first picture is complete. */
export async function runLive(options: LiveOptions): Promise<RunningMap> {
  const { host, onRest } = options;
  const state = await stateFor(options);
  const text = await loadEmbedText(state.words.value.translator);
  followLook(state);
  await drawLine(state);
  const leaving: (() => void)[] = [loadWhatIsDrawn(state, layerUrls), () => render(null, host)];
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
