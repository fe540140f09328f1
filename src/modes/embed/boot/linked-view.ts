import { isOtherView, viewOfEmbedLink } from '../../../model/embed-look';
import type { LiveOptions, RunningMap } from '../live/live-options';

/** What the script beside the page gives: what cannot stand in it. */
interface LiveScript {
  startLive(options: LiveOptions): Promise<RunningMap>;
  drawView(main: HTMLElement, options: ViewOptions): Promise<void>;
}

type ViewOptions = Pick<LiveOptions, 'language' | 'claim' | 'link'>;

export const loadLive = (main: HTMLElement): Promise<LiveScript> =>
  import(/* @vite-ignore */ main.dataset.script ?? '');

/** The page's claim and language, and the view of its link. */
export const viewOptions = ({ dataset: { claim = '' } }: HTMLElement): ViewOptions => ({
  language: document.documentElement.lang,
  claim,
  link: viewOfEmbedLink(location.hash),
});

/** The full page shows what is shown here. */
function leadOn(main: HTMLElement, { claim, link }: ViewOptions): void {
  const explore = main.querySelector<HTMLAnchorElement>('.explore a');
  const rest = link.split('&').filter((pair) => !/^(?:claim|open)=/.test(pair));
  if (explore) explore.hash = [`claim=${claim}`, ...rest].join('&');
}

/**
 * Draws the view of the link, where it is another than the claim's own; until then, and where that does
 * not succeed, the page says that the drawing is the claim's.
 */
export function drawLinkedView(main: HTMLElement): void {
  const options = viewOptions(main);
  if (!isOtherView(options.link)) return;
  const other = main.querySelector<HTMLElement>('.other');
  if (other) other.hidden = false;
  leadOn(main, options);
  loadLive(main)
    .then(({ drawView }) => drawView(main, options))
    .catch(() => undefined);
}
