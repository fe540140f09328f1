import { useComputed } from '@preact/signals';
import { faultText } from '../../i18n/faults';
import type { ExploreState } from '../../state/explore-state';
import { isFirstView } from './poster-camera';
import { isMissing } from './restart-map';
import { loadWithWords, useLoaded } from './use-loaded';

/** Says where the live map is on its way, stopped or impossible. */
export function MapStatus({ state }: { state: ExploreState }) {
  const { translator } = state.words.value;
  const told = state.mapState.value;
  if (told === 'ready') return null;
  if (told === 'loading') {
    return (
      <p class="map-status" role="status">
        {translator.text('map.loading')}
      </p>
    );
  }
  const text =
    told === 'unavailable'
      ? translator.text('map.unavailable')
      : faultText(state.site.faultWords.value, translator, 'fault.map-stopped');
  return (
    <p class="map-status unavailable" role="status">
      {text}
    </p>
  );
}

/** What stands in the page that was written without script, and shows itself where none runs. */
export function NotLive({ state }: { state: ExploreState }) {
  const { translator } = state.words.value;
  return (
    <p class="map-status not-live">
      {faultText(state.site.faultWords.value, translator, 'fault.not-live')}
    </p>
  );
}

/** Whether a drawing must show the reader's line or files: the one that the page came with has neither. */
export const laysLinesOnDrawing = (state: ExploreState): boolean =>
  isMissing(state) &&
  (state.line.moved.value !== null ||
    [...state.reader.overlays.value.keys()].some((name) => name.startsWith('opened/')));

/** Where there is no live map, a drawing of a view that the page did not come with. */
export function ViewDrawing({ state }: { state: ExploreState }) {
  const isWanted = useComputed(() => {
    const { date, tour } = state.view.value;
    const asWritten = isFirstView(state) && !laysLinesOnDrawing(state);
    return isMissing(state) && !asWritten && date === null && tour === null;
  }).value;
  const Drawing = useLoaded(isWanted, () => loadWithWords(state, import('./view-drawing')));
  return Drawing ? <Drawing state={state} /> : null;
}
