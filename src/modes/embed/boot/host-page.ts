import {
  type EmbedReport,
  type EmbedRequest,
  type EmbedVocabulary,
  embedMessage,
  readEmbedRequest,
} from '../../../model/embed-message';
import { heightSettler } from './settle-height';

/** Tells the page that this one is framed in; nobody where it stands alone. Nothing in it is secret. */
export function tellHost(report: EmbedReport): void {
  if (parent === window) return;
  parent.postMessage(embedMessage(report), '*');
  // What AMP and several newsroom systems listen for.
  if (report.type === 'height') {
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: report.height }, '*');
  }
}

/** Tells the host the height of an element now and whenever it changes. */
export function followHeight(element: Element): void {
  const settle = heightSettler();
  new ResizeObserver(() => {
    const { width, height } = element.getBoundingClientRect();
    const settled = settle(Math.round(width), Math.ceil(height), performance.now());
    if (settled !== null) tellHost({ type: 'height', height: settled });
  }).observe(element);
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
