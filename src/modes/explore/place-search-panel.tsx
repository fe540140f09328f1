import { useMemo } from 'preact/hooks';
import { PlaceSearch } from '../../components/place-search';
import { type FoundPlace, findPlaces, gazetteer, recordedPlaces } from '../../i18n/find-places';
import { withoutSettlements } from '../../layers/context-places';
import type { ExploreState } from '../../state/explore-state';
import { goToPlace } from './go-to-place';
import type { Picking } from './picking';

/** Everything that has a name of a place: the gazetteer, then further places as far as they are loaded. */
function findables({ words, data }: ExploreState) {
  const { layers } = words.value.contents;
  const settlements = layers.find(({ kind }) => kind === 'settlement')?.id ?? '';
  const further = layers
    .filter(({ kind }) => kind === 'context-place')
    .flatMap(({ id }) => {
      const features = data.value.get(id)?.features ?? [];
      const kept = withoutSettlements(features, data.value.get(settlements));
      return recordedPlaces(id, { type: 'FeatureCollection', features: kept });
    });
  return [...gazetteer(words.value), ...further];
}

/** The search for a place over the map; loaded when it is first opened. */
export default function PlaceSearchPanel({
  state,
  picking,
}: {
  state: ExploreState;
  picking: Picking;
}) {
  const places = useMemo(() => findables(state), [state.words.value, state.data.value]);
  const close = () => {
    state.searching.value = false;
  };
  const choose = ({ layer, feature }: FoundPlace) => {
    close();
    const { clientWidth = 800, clientHeight = 600 } = document.querySelector('.map-canvas') ?? {};
    const ref = { layer, feature };
    goToPlace(state, ref, { width: clientWidth, height: clientHeight }, (at) =>
      picking.pick({ kind: 'feature', feature: ref }, at, true),
    );
  };
  return (
    <PlaceSearch
      words={state.words.value}
      find={(typed) => findPlaces(places, typed)}
      onChoose={choose}
      onClose={() => {
        close();
        document.querySelector<HTMLElement>('.search-open')?.focus();
      }}
    />
  );
}
