import './print.css';
import { render } from 'preact';
import type { ExploreState } from '../../state/explore-state';
import { contentOfState } from './content-of-state';
import { PrintPage } from './print-page';

/** It opens once, however often it is asked for meanwhile. */
let opening: Promise<void> | null = null;

async function open(state: ExploreState): Promise<void> {
  const before = document.activeElement;
  const content = await contentOfState(state, state.words.value.text.language);
  const host = document.body.appendChild(document.createElement('div'));
  host.className = 'print-host';
  const close = () => {
    render(null, host);
    host.remove();
    opening = null;
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const hasFiles = [...state.reader.overlays.value.keys()].some((name) =>
    name.startsWith('opened/'),
  );
  const contentIn = (language: string) => contentOfState(state, language);
  render(<PrintPage {...{ content, contentIn, hasFiles }} onClose={close} />, host);
}

/**
 * Opens the page that prints what explore shows. Everything that prints calls this.
 * Rejects where what it needs does not come.
 */
export function openPrint(state: ExploreState): Promise<void> {
  opening ??= open(state).catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}
