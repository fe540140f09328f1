import { useComputed } from '@preact/signals';
import { declaredDistances } from '../../model/near-distance';
import { formatReaderSettings } from '../../model/reader-settings';
import type { ExploreState } from '../../state/explore-state';
import { loadReader } from './load-reader';
import { useLoaded } from './use-loaded';

/** What the reader's own settings and files need: nothing of it before the reader, or the link, asks for it. */
export function useReader(state: ExploreState) {
  const isInLink = useComputed(
    () => Object.values(formatReaderSettings(state.view.value.settings)).join('') !== '',
  ).value;
  return useLoaded(state.reader.wanted.value || isInLink, () => loadReader(state));
}

/** Where the reader sets what a measurement counts as near. */
export function NearSlot({ state, measurement }: { state: ExploreState; measurement: string }) {
  const parts = useReader(state);
  const { settingNear, wanted } = state.reader;
  const { contents, translator } = state.words.value;
  const definition = contents.measurements.find(({ id }) => id === measurement);
  const isSet = useComputed(() => state.view.value.settings.near[measurement] !== undefined).value;
  if (!definition || declaredDistances(definition).length === 0) return null;
  const isOpen = settingNear.value.has(measurement);
  if (parts && (isOpen || isSet)) {
    return <parts.NearControl state={state} definition={definition} takesFocus={isOpen} />;
  }
  const open = () => {
    wanted.value = true;
    settingNear.value = new Set([...settingNear.value, measurement]);
  };
  return (
    <p class="near-open">
      <button type="button" onClick={open}>
        {translator.text('near.open')}
      </button>
    </p>
  );
}

/** What an interval comes from; loaded when the method is opened. */
export function MethodSlot({ state, measurement }: { state: ExploreState; measurement: string }) {
  const isOpen = useComputed(() => state.view.value.open.includes('method')).value;
  const parts = useLoaded(isOpen, () => loadReader(state));
  return parts ? <parts.Method state={state} measurement={measurement} /> : null;
}

/** The reader's part of the key, which is loaded with the key. */
export function LegendSlot({ state }: { state: ExploreState }) {
  const parts = useLoaded(true, () => loadReader(state));
  return parts ? <parts.Legend state={state} /> : null;
}

/** What the reader opened, and what was measured of it. */
export function PanelSlot({ state }: { state: ExploreState }) {
  const parts = useReader(state);
  return parts ? <parts.Panel state={state} /> : null;
}

/** Says that figures are not shown as measured. */
export function ReaderNotice({ state }: { state: ExploreState }) {
  const parts = useReader(state);
  return parts ? <parts.Notice state={state} /> : null;
}
