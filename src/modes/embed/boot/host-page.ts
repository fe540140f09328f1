import {
  type EmbedReport,
  type EmbedRequest,
  type EmbedVocabulary,
  embedMessage,
  readEmbedRequest,
} from '../../../model/embed-message';
import { heightSettler } from './settle-height';

/** Posts to the page that this one is framed in; to nobody where it stands alone. Nothing in it is secret. */
function post(message: object): void {
  if (parent !== window) parent.postMessage(message, '*');
}

/** Tells it what happens here. */
export function tellHost(report: EmbedReport): void {
  post(embedMessage(report));
}

/** Tells the height in the own message, and in that of AMP, which several newsroom systems listen for. */
export function tellHeight(height: number): void {
  tellHost({ type: 'height', height });
  post({ sentinel: 'amp', type: 'embed-size', height });
}

/** Tells the height of an element now and whenever it changes. */
export function followHeight(element: Element, tell: (height: number) => void): void {
  const settle = heightSettler();
  new ResizeObserver(() => {
    const { width, height } = element.getBoundingClientRect();
    const settled = settle(Math.round(width), Math.ceil(height), performance.now());
    if (settled !== null) tell(settled);
  }).observe(element);
}

/**
 * WordPress lets a frame that it has sandboxed tell its height, and follow links to the frame's own
 * host, by messages with the word that it put behind the address (its `wp-embed.js`).
 */
export function speakWordpress(element: Element, secret: string): void {
  const say = (message: string, value: number | string) => post({ message, value, secret });
  followHeight(element, (height) => say('height', height));
  element.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link?.host !== location.host) return;
    event.preventDefault();
    say('link', link.href);
  });
}

/** Hears what the host page asks, and nobody else. */
export function hearHost(
  vocabulary: EmbedVocabulary,
  answer: (request: EmbedRequest) => void,
): void {
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || parent === window) return;
    const request = readEmbedRequest(data, vocabulary);
    if (request) answer(request);
  });
}
