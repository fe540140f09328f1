import '../../../components/reader/reader.css';
import { effect } from '@preact/signals';
import { NearControl } from '../../../components/reader/near-control';
import type { MapOverlay } from '../../../map/map-overlay';
import { nearOverlay } from '../../../map/near-overlay';
import type { MeasurementDefinition } from '../../../model/measurement';
import { declaredDistances } from '../../../model/near-distance';
import { completeWords } from '../../../state/complete-words';
import type { ExploreState } from '../../../state/explore-state';
import { withNear } from '../../../state/reader/adjust-results';
import { type NearMeasuring, startNearMeasuring } from '../../../state/reader/near-measuring';
import { setNear } from '../../../state/reader/reader-commands';

/** What stands in the page for the reader's own settings and files, once it is loaded. */
export type ReaderParts = ReturnType<typeof partsOf>;

/** Puts an overlay upon the map, or takes it away with null. */
function lay(state: ExploreState, name: string, overlay: MapOverlay | null): void {
  const overlays = new Map(state.reader.overlays.peek());
  if (overlay) overlays.set(name, overlay);
  else if (!overlays.delete(name)) return;
  state.reader.overlays.value = overlays;
}

/** Draws the zones of the claim's own measurements. */
function drawZones(state: ExploreState, near: NearMeasuring): void {
  effect(() => {
    const zones = state.claim.value.measurements.flatMap((id) => near.zones.value.get(id) ?? []);
    const shapes = zones.map(({ zone }) => zone);
    lay(state, 'near', shapes.length > 0 ? nearOverlay(shapes, state.theme.value) : null);
  });
}

function adjustResults(state: ExploreState, near: NearMeasuring): void {
  effect(() => {
    const { near: distances } = state.view.value.settings;
    const [made, failed, words] = [near.measured.value, near.failed.value, state.words.value];
    const failures = new Set(failed.keys());
    state.reader.adjust.value = (results) => withNear(results, distances, made, failures, words);
  });
}

function partsOf(near: NearMeasuring) {
  return {
    NearControl: (props: {
      state: ExploreState;
      definition: MeasurementDefinition;
      takesFocus: boolean;
    }) => {
      const { state, definition } = props;
      const { id } = definition;
      return (
        <NearControl
          translator={state.words.value.translator}
          id={id}
          declared={declaredDistances(definition)}
          set={state.view.value.settings.near[id] ?? null}
          failure={near.failed.value.get(id)}
          takesFocus={props.takesFocus}
          onSet={(metres) => setNear(state, id, metres)}
        />
      );
    },
    Panel: (_: { state: ExploreState }) => null,
    Notice: (_: { state: ExploreState }) => null,
  };
}

/** Starts what the reader's settings and files need; resolves when its words are there. */
export async function startReader(state: ExploreState): Promise<ReaderParts> {
  await completeWords(state);
  const near = startNearMeasuring(state);
  adjustResults(state, near);
  drawZones(state, near);
  return partsOf(near);
}
