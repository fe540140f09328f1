import files from 'virtual:fonts';
import { effect } from '@preact/signals';
import { showView } from '../../modes/embed/view/show-view';
import type { ExploreState } from '../../state/explore-state';
import { embedState, type ViewOptions } from './embed-state';

/** The page's own letters are cut to what it said at first: these stand behind them. */
function offerLetters(): void {
  for (const weight of [400, 600] as const) {
    for (const [url, ranges] of files[weight]) {
      const address = new URL(url, document.baseURI).href;
      const range = { weight: String(weight), unicodeRange: ranges.join() };
      document.fonts.add(new FontFace('Noto Sans More', `url(${address})`, range));
    }
  }
}

/** Waits until all layers that are drawn have come. Rejects where one does not. */
function whenLoaded({ layers }: ExploreState): Promise<void> {
  return new Promise((done, fail) => {
    effect(() => {
      const all = [...layers.value];
      const failed = all.find(([, { state }]) => state === 'failed');
      if (failed) fail(new Error(`${failed[0]} could not be loaded`));
      else if (all.every(([, { state }]) => state === 'ready')) done();
    });
  });
}

/** Draws the view of a link in the place of the claim's own drawing. Rejects where it cannot. */
export async function drawView(main: HTMLElement, options: ViewOptions): Promise<void> {
  offerLetters();
  const { state, overlays } = await embedState(options);
  await whenLoaded(state);
  await showView(main, state, overlays);
}
