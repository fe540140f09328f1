import { signal, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { fontFaces } from '../../../map/font-faces';
import { keepInStep } from '../../../map/keep-in-step';
import { MapView } from '../../../map/map-view';
import type { LiveMap, MapViewProps } from '../../../map/map-view-props';
import { lookAt } from '../../../state/commands';
import type { ExploreState } from '../../../state/explore-state';
import { resultsThen } from '../../../state/time-slot';
import { createMapModel } from '../map-model';
import type { Painted } from '../painted-state';
import { stopMap } from '../restart-map';
import { Divided } from './divided';

export interface CompareMapProps {
  state: ExploreState;
  /** What the maps are drawn from. */
  painted: Painted;
  covered: MapViewProps['covered'];
}

/** The state as it is at the other date. */
function useOtherState(state: ExploreState): ExploreState {
  const other = useMemo(() => {
    const { view } = state;
    return {
      ...state,
      view: signal({ ...view.value, date: view.value.compare }),
      results: signal(state.results.value),
    };
  }, [state]);
  useSignalEffect(() => {
    const { compare } = state.view.value;
    other.view.value = { ...state.view.value, date: compare };
    other.results.value = resultsThen(state.time, compare, state.undated.value);
  });
  return other;
}

/** Keeps the map of the other date upon the place of the first, whichever is there sooner. */
function useStep(state: ExploreState): (map: LiveMap | null) => void {
  const own = useSignal<LiveMap | null>(null);
  useSignalEffect(() => {
    const [first, second] = [state.line.map.value, own.value];
    if (!first || !second) return undefined;
    // The first map takes the keys, and this one follows.
    second.getCanvas().tabIndex = -1;
    return keepInStep(first, second);
  });
  return (map) => {
    own.value = map;
  };
}

/**
 * The map of the other date, on the right of a divide: a second map, which exists only while two
 * dates are compared. Either can be moved and asked.
 */
export default function CompareMap({ state, painted, covered }: CompareMapProps) {
  const { picking } = painted;
  const other = useOtherState(painted.state);
  const model = useMemo(() => createMapModel(other, picking, fontFaces()), [other, picking]);
  const onMap = useStep(state);
  const text = state.time.text.value;
  const { date, compare } = state.view.value;
  const { contents, translator } = state.words.value;
  const { frame } = state.claim.value;
  const start = useMemo((): MapViewProps['target'] => {
    const camera = state.lookingAt.peek();
    return camera ? { key: 'start', camera } : { key: 'start', frame };
  }, []);
  if (!text || date === null || compare === null) return null;
  return (
    <Divided
      state={state}
      text={text}
      left={date}
      right={compare}
      rightSide={
        <MapView
          style={model.style.value}
          sources={model.sources.value}
          layers={contents.layers.filter(({ id }) => other.visible.value.has(id))}
          overlays={other.reader.overlays.value}
          theme={other.theme.value}
          target={start}
          bounds={contents.dossier.extent}
          territories={model.territories.value}
          countryName={model.countryName.value}
          label={translator.text('map.label')}
          describedBy="map-description"
          pointer={picking.reports}
          onMap={onMap}
          covered={covered}
          coveredKey={other.time.divide.value}
          onMove={({ camera }, byReader) => {
            if (byReader) lookAt(state, camera);
          }}
          onReady={() => undefined}
          onUnavailable={() => undefined}
          onStopped={() => stopMap(state)}
        />
      }
    />
  );
}
