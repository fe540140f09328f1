import { useComputed } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { LayerLegend } from '../../components/layer-legend';
import { nameAs, openSection, resetLayers, switchLayer } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { LegendSlot } from './reader-slots';

/** The legend with the switches of the layers and the choice of names; loaded when it is first opened. */
export default function LegendPanel({ state }: { state: ExploreState }) {
  const failed = useComputed(
    () =>
      new Set(
        [...state.layers.value].flatMap(([id, { state: is }]) => (is === 'failed' ? [id] : [])),
      ),
  );
  // It lies over the button that opened it: the focus goes on into it.
  useLayoutEffect(() => {
    if (!document.activeElement?.matches('.tool-wide')) return;
    document.querySelector<HTMLElement>('.legend .close')?.focus();
  }, []);
  return (
    <LayerLegend
      words={state.words.value}
      visible={state.visible.value}
      failed={failed.value}
      data={state.data.value}
      theme={state.theme.value}
      sides={state.sides}
      switched={Object.keys(state.view.value.layers).length > 0}
      onSwitch={(layer, on) => switchLayer(state, layer, on)}
      onReset={() => resetLayers(state)}
      onNames={(names) => nameAs(state, names)}
      onClose={() => openSection(state, 'layers', false)}
    >
      <LegendSlot state={state} />
    </LayerLegend>
  );
}
