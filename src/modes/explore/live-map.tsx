import { useMemo } from 'preact/hooks';
import { fontFaces } from '../../map/font-faces';
import { MapView } from '../../map/map-view';
import { lookAt } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { createMapModel } from './map-model';

/** The live map on the state; loaded apart, because MapLibre outweighs all the rest. */
export default function LiveMap({ state }: { state: ExploreState }) {
  const model = useMemo(() => createMapModel(state, fontFaces()), [state]);
  const { translator, contents } = state.words;
  const locale = useMemo(() => ({ 'Map.Title': translator.text('map.label') }), [translator]);
  return (
    <MapView
      style={model.style.value}
      sources={model.sources.value}
      theme={state.theme.value}
      target={model.target.value}
      bounds={contents.dossier.extent}
      territories={model.territories.value}
      countryName={model.countryName}
      locale={locale}
      onMove={(camera, byReader) => {
        state.lookingAt.value = camera;
        if (byReader) lookAt(state, camera);
      }}
      onReady={() => {
        state.mapState.value = 'ready';
      }}
      onUnavailable={() => {
        state.mapState.value = 'unavailable';
      }}
    />
  );
}
