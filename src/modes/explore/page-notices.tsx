import { useComputed } from '@preact/signals';
import { Failures } from '../../components/failures';
import type { ExploreState } from '../../state/explore-state';
import { failedLayers } from '../../state/failed-layers';
import { ReaderNotice } from './reader-slots';
import { TimeSlot } from './time-slot';

function LinkNotice({ state }: { state: ExploreState }) {
  const names = state.ignored.value;
  if (names.length === 0) return null;
  const { translator } = state.words.value;
  return (
    <p class="notice" role="status">
      {translator.text('page.link-ignored', { names: names.join(', ') })}{' '}
      <button
        type="button"
        onClick={() => {
          state.ignored.value = [];
        }}
      >
        {translator.text('page.dismiss')}
      </button>
    </p>
  );
}

function TourNotice({ state }: { state: ExploreState }) {
  if (!state.tour.failed.value) return null;
  return (
    <p class="notice" role="status">
      {state.words.value.translator.text('knowledge.unavailable')}
    </p>
  );
}

/** What a reader has to know about the view: what the link or the network lacked, what is set. */
export function Notices({ state }: { state: ExploreState }) {
  const failed = useComputed(() => failedLayers(state));
  return (
    <>
      <LinkNotice state={state} />
      <TourNotice state={state} />
      <TimeSlot state={state} />
      <ReaderNotice state={state} />
      <Failures words={state.words.value} failed={failed.value} />
    </>
  );
}
