import { type EmbedLook, readEmbedLook, wordpressSecret } from '../../../model/embed-look';
import type { EmbedRequest } from '../../../model/embed-message';
import type { RunningMap } from '../live/live-options';
import { followHeight, hearHost, speakWordpress, tellHeight, tellHost } from './host-page';
import { drawLinkedView, loadLive, viewOptions } from './linked-view';

/** The script within an embedded page: looks, height, messages, and the live map when it is asked for. */
const look = readEmbedLook(location.hash);

function dress(root: HTMLElement, { theme }: EmbedLook): void {
  root.classList.add('js');
  if (theme.startsWith('transparent')) root.classList.add('transparent');
  if (theme !== 'auto') root.dataset.theme = theme.endsWith('dark') ? 'dark' : 'light';
}

interface Page {
  main: HTMLElement;
  button: HTMLButtonElement;
  status: HTMLElement;
  running: RunningMap | null;
}

type PageState = 'drawing' | 'starting' | 'live' | 'failed';

function setState({ main, status, button }: Page, state: PageState): void {
  const { drawing = '', [state]: said = drawing, failed = '' } = main.dataset;
  main.dataset.state = state;
  button.textContent = state === 'failed' ? drawing : said;
  status.textContent = state === 'failed' ? failed : '';
}

function rest(page: Page, state: 'drawing' | 'failed' = 'drawing'): void {
  const hadFocus = page.main.querySelector('.live')?.contains(document.activeElement);
  page.running?.stop();
  page.running = null;
  setState(page, state);
  if (hadFocus) page.button.focus({ preventScroll: true });
  tellHost({ type: 'map', state: 'drawing' });
}

async function start(page: Page): Promise<void> {
  const { main } = page;
  if (main.dataset.state === 'starting' || page.running) return;
  setState(page, 'starting');
  try {
    const host = main.querySelector('.live') as HTMLElement;
    const { startLive } = await loadLive(main);
    page.running = await startLive({ ...viewOptions(main), host, onRest: () => rest(page) });
    setState(page, 'live');
    page.running.focus();
    tellHost({ type: 'map', state: 'started' });
  } catch {
    rest(page, 'failed');
  }
}

/** Another claim or language is a page of its own; a running map goes on there. */
function show({ main, running }: Page, claim: string, language: string): void {
  if (claim === main.dataset.claim && language === document.documentElement.lang) return;
  const { theme, fit } = look;
  const pairs = [
    theme !== 'auto' && `theme=${theme}`,
    fit && 'fit=frame',
    running && 'live=on',
  ].filter(Boolean);
  location.replace(`../../${language}/${claim}/${pairs.length ? `#${pairs.join('&')}` : ''}`);
}

function answer(page: Page, request: EmbedRequest): void {
  if (request.type === 'start') void start(page);
  else if (request.type === 'rest') rest(page);
  else {
    const { claim = page.main.dataset.claim ?? '', language = document.documentElement.lang } =
      request;
    show(page, claim, language);
  }
}

function announce(main: HTMLElement): void {
  const { claim = '' } = main.dataset;
  tellHost({ type: 'ready', title: document.title });
  tellHost({ type: 'claim', claim, language: document.documentElement.lang });
  const secret = wordpressSecret(location.hash);
  if (secret) speakWordpress(main, secret);
  if (!look.fit) followHeight(main, tellHeight);
}

function begin(): void {
  const main = document.querySelector('main');
  const button = main?.querySelector('button');
  const status = main?.querySelector<HTMLElement>('[role=status]');
  if (!main) return;
  announce(main);
  if (!button || !status) return;
  const page: Page = { main, button, status, running: null };
  const { claims = '', languages = '' } = main.dataset;
  button.addEventListener('click', () => (page.running ? rest(page) : void start(page)));
  hearHost({ claims: claims.split(' '), languages: languages.split(' ') }, (request) =>
    answer(page, request),
  );
  // A link that only differs after # does not load the page anew.
  addEventListener('hashchange', () => location.reload());
  drawLinkedView(main);
  if (look.live) void start(page);
}

dress(document.documentElement, look);
addEventListener('DOMContentLoaded', begin);
