import { findingInWords } from '../../components/described/finding-in-words';
import type { ExploreState } from '../../state/explore-state';

/** What readers of the screen are told of the map: what it shows, and how it is used. */
export function MapDescription({ state }: { state: ExploreState }) {
  const { text, translator } = state.words.value;
  const { id } = state.claim.value;
  const measured = state.results.value.get(state.activeMeasurement.value);
  const finding = measured ? findingInWords(measured, translator) : '';
  return (
    <div class="visually-hidden">
      <p id="map-description">{`${text.claims[id]?.title ?? id}: ${finding}`}</p>
      <p id="map-keys">{translator.text('map.keys', { title: translator.text('words.title') })}</p>
    </div>
  );
}
