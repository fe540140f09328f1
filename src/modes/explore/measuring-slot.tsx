import { useComputed } from '@preact/signals';
import type { ExploreState } from '../../state/explore-state';
import { loadWithWords, useLoaded } from './use-loaded';

/** Where the tool for measuring by free hand lies; nothing of it is loaded before it is opened. */
export function MeasuringSlot({ state }: { state: ExploreState }) {
  const isOpen = useComputed(() => state.view.value.measuring !== null).value;
  const Panel = useLoaded(isOpen, async () => {
    const { measuringPanel } = await loadWithWords(state, import('./tools/measuring-panel'));
    return { default: measuringPanel(state) };
  });
  return Panel ? <Panel /> : null;
}
