import { useComputed } from '@preact/signals';
import { Failures, Slow } from '../../components/failures';
import { type FaultKey, faultText } from '../../i18n/faults';
import type { ExploreState } from '../../state/explore-state';
import { failedLayers, slowLayers } from '../../state/failed-layers';
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

/** The page is shown as it was kept, or a newer one waits. */
function SiteNotice({ state }: { state: ExploreState }) {
  const say = (key: FaultKey) =>
    faultText(state.site.faultWords.value, state.words.value.translator, key);
  const loadNew = state.site.loadNewVersion.value;
  return (
    <>
      {state.site.isOffline.value && (
        <p class="notice" role="status">
          {say('fault.offline')}
        </p>
      )}
      {loadNew && (
        <p class="notice" role="status">
          {say('fault.new-version')}{' '}
          <button type="button" onClick={loadNew}>
            {say('fault.load-new')}
          </button>
        </p>
      )}
    </>
  );
}

/** What a reader has to know about the view: what the link or the network lacked, what is set. */
export function Notices({ state }: { state: ExploreState }) {
  const failed = useComputed(() => failedLayers(state));
  const slow = useComputed(() => slowLayers(state));
  const told = { words: state.words.value, faults: state.site.faultWords.value };
  return (
    <>
      <SiteNotice state={state} />
      <LinkNotice state={state} />
      <TourNotice state={state} />
      <TimeSlot state={state} />
      <ReaderNotice state={state} />
      <Slow {...told} layers={slow.value} />
      <Failures {...told} failed={failed.value} />
    </>
  );
}
