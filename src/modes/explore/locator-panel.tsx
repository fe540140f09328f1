import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { LOCATOR_SIZE, Locator } from '../../components/locator';
import type { Sight } from '../../map/map-view-props';
import { locator } from '../../plate/furniture/locator';
import type { ExploreState } from '../../state/explore-state';

/** Where the map lies in the region, once the countries' shapes are loaded. */
export default function LocatorPanel({
  state,
  sight,
}: {
  state: ExploreState;
  sight: Signal<Sight | null>;
}) {
  const { contents } = state.words.value;
  const countries = contents.layers.filter(({ kind }) => kind === 'country');
  const shapes = countries.map(({ id }) => state.data.value.get(id));
  const drawing = useMemo(
    () => locator(contents, state.data.value, state.sides, LOCATOR_SIZE),
    [contents, ...shapes],
  );
  const now = sight.value;
  if (!now || shapes.includes(undefined)) return null;
  return (
    <Locator shapes={drawing.shapes} frame={drawing.boxOf(now.extent)} theme={state.theme.value} />
  );
}
