import { effect } from '@preact/signals';
import type { ExploreState } from '../../../state/explore-state';

const SHOWN_NOTE = 'delimit-hint';

/** Whether this browser shows it for the first time; from then on it does not. */
function isFirstVisit(): boolean {
  try {
    const isFirst = localStorage.getItem(SHOWN_NOTE) === null;
    localStorage.setItem(SHOWN_NOTE, '1');
    return isFirst;
  } catch {
    // Where nothing can be kept it would come back each time.
    return false;
  }
}

/** A reader who came for something particular, or began already, needs no hint. */
function isBusy(state: ExploreState): boolean {
  const { measuring, open, tour } = state.view.value;
  return measuring !== null || tour !== null || open.length > 0 || state.picked.value !== null;
}

function show(container: HTMLElement, state: ExploreState): void {
  const hint = document.createElement('p');
  hint.className = 'map-hint';
  hint.textContent = state.words.value.translator.text('hint.first');
  const ended = new AbortController();
  const remove = () => {
    ended.abort();
    hint.remove();
  };
  const options = { capture: true, signal: ended.signal };
  hint.addEventListener('animationend', remove, options);
  container.closest('.map-pane')?.addEventListener('pointerdown', remove, options);
  addEventListener('keydown', remove, options);
  container.append(hint);
}

/** On a first visit says once, upon the map, that what is drawn can be asked; it goes by itself. */
export function showFirstHint(state: ExploreState): void {
  const stop = effect(() => {
    const map = state.line.map.value;
    if (!map || state.mapState.value !== 'ready') return;
    queueMicrotask(() => stop());
    if (!isBusy(state) && isFirstVisit()) show(map.getContainer(), state);
  });
}
