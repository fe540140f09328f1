import { useComputed } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { KeyStrip } from '../../components/key-strip';
import { LayerLegend } from '../../components/layer-legend';
import { MapCredits } from '../../components/map-credits';
import { MapTools } from '../../components/map-tools';
import { fitExtent, framePaddingPx } from '../../plate/camera';
import { lookAt, openSection, resetLayers, switchLayer, zoomBy } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { isFirstView } from './poster-camera';

/**
 * The drawing that the page came with lies below the live map, and stays where that cannot be drawn.
 * Its markup is not written again here: in the browser it is what the page holds.
 */
function Poster({ state }: { state: ExploreState }) {
  return (
    <div
      class="poster"
      hidden={!isFirstView(state)}
      dangerouslySetInnerHTML={{ __html: state.poster }}
    />
  );
}

type LiveMapComponent = FunctionComponent<{ state: ExploreState }>;

/** The live map once its code has come. */
function useLiveMap(state: ExploreState): LiveMapComponent | null {
  const [component, setComponent] = useState<{ LiveMap: LiveMapComponent } | null>(null);
  useEffect(() => {
    import('./live-map').then(
      ({ default: LiveMap }) => setComponent({ LiveMap }),
      () => {
        state.mapState.value = 'unavailable';
      },
    );
  }, [state]);
  return component?.LiveMap ?? null;
}

function MapStatus({ state }: { state: ExploreState }) {
  const { translator } = state.words.value;
  if (state.mapState.value === 'ready') return null;
  const unavailable = state.mapState.value === 'unavailable';
  return (
    <p class={unavailable ? 'map-status unavailable' : 'map-status'} role="status">
      {translator.text(unavailable ? 'map.unavailable' : 'map.loading')}
    </p>
  );
}

function Legend({ state }: { state: ExploreState }) {
  const failed = useComputed(
    () =>
      new Set(
        [...state.layers.value].flatMap(([id, { state: is }]) => (is === 'failed' ? [id] : [])),
      ),
  );
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
      onClose={() => openSection(state, 'layers', false)}
    />
  );
}

/** The map with its tools, key, legend and credits. */
export function MapPane({ state }: { state: ExploreState }) {
  const words = state.words.value;
  const pane = useRef<HTMLElement>(null);
  const LiveMap = useLiveMap(state);
  const legendOpen = state.view.value.open.includes('layers');
  const goHome = () => {
    const { clientWidth = 800, clientHeight = 600 } =
      pane.current?.querySelector('.map-canvas') ?? {};
    const size = { width: clientWidth, height: clientHeight };
    lookAt(state, fitExtent(words.contents.dossier.home, size, framePaddingPx(size)));
  };
  return (
    <section
      class={state.mapState.value === 'ready' ? 'map-pane drawn' : 'map-pane'}
      aria-label={words.translator.text('map.label')}
      ref={pane}
    >
      <Poster state={state} />
      {LiveMap && state.mapState.value !== 'unavailable' && <LiveMap state={state} />}
      <MapStatus state={state} />
      <MapTools
        translator={words.translator}
        legendOpen={legendOpen}
        onLegend={() => openSection(state, 'layers', !legendOpen)}
        onZoom={(levels) => zoomBy(state, levels)}
        onFrame={() => lookAt(state, null)}
        onHome={goHome}
      />
      {legendOpen && <Legend state={state} />}
      <KeyStrip
        words={words}
        visible={state.visible.value}
        data={state.data.value}
        theme={state.theme.value}
        sides={state.sides}
      />
      <MapCredits words={words} visible={state.visible.value} />
    </section>
  );
}
