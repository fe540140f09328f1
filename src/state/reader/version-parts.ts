import { loadVersion } from 'virtual:dossier-versions';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { namedParts } from '../../components/adjusted/adjust-results';
import type { PartsOnVersion } from '../../measure/parts-on-version';
import { versionOf } from '../../model/reader-settings';
import type { ExploreState } from '../explore-state';
import type { NearMeasuring } from './near-measuring';

/** The pieces on the mapped version that figures are shown on, loaded when it is chosen; none where they do not come. */
function loadedParts({ view }: ExploreState): ReadonlySignal<PartsOnVersion> {
  const loaded = signal<ReadonlyMap<string, PartsOnVersion>>(new Map());
  const version = computed(() => versionOf(view.value.settings.figures));
  effect(() => {
    const name = version.value;
    if (!name || loaded.peek().has(name)) return;
    loadVersion[name]?.().then(
      ({ default: parts }) => {
        loaded.value = new Map([...loaded.peek(), [name, parts]]);
      },
      // Totals on the version stand in the results themselves.
      () => undefined,
    );
  });
  return computed(() => loaded.value.get(version.value ?? '') ?? {});
}

/** The same with those at the reader's own distances, as far as they are measured. */
export function versionParts(
  state: ExploreState,
  near: NearMeasuring,
): ReadonlySignal<PartsOnVersion> {
  const loaded = loadedParts(state);
  return computed(() => {
    const parts = new Map(Object.entries(loaded.value));
    for (const [id, metres] of Object.entries(state.view.value.settings.near)) {
      const made = near.onVersion.value.get(id);
      if (made) parts.set(id, namedParts(made, metres, state.words.value));
      else parts.delete(id);
    }
    return Object.fromEntries(parts);
  });
}
