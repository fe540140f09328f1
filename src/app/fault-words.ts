import type { FaultWords } from '../i18n/faults';

/** What a page holds to say of faults: see `static-page.tsx`. */
export function readFaultWords(page: Document): FaultWords {
  const held = page.querySelectorAll<HTMLElement>('.fault-words [data-key]');
  return Object.fromEntries([...held].map((word) => [word.dataset.key, word.textContent]));
}

/** The engine that a page says it was made by. */
export const readEngine = (page: Document): string =>
  page.querySelector<HTMLMetaElement>('meta[name="generator"]')?.content ?? '';
