import { useComputed } from '@preact/signals';
import { Failures } from '../../components/failures';
import { formatDate } from '../../i18n/format';
import { showDate } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { failedLayers } from '../../state/failed-layers';
import { ReaderNotice } from './reader-slots';

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

/** Says that the map shows one date, and leads back to all. */
function DateNotice({ state }: { state: ExploreState }) {
  const { translator } = state.words.value;
  const { date } = state.view.value;
  if (date === null) return null;
  return (
    <p class="notice">
      {translator.text('page.as-of', { date: formatDate(date, translator.forms) })}{' '}
      <button type="button" onClick={() => showDate(state, null)}>
        {translator.text('page.all-dates')}
      </button>
    </p>
  );
}

/** What a reader has to know about the view: what the link or the network lacked, what is set. */
export function Notices({ state }: { state: ExploreState }) {
  const failed = useComputed(() => failedLayers(state));
  return (
    <>
      <LinkNotice state={state} />
      <DateNotice state={state} />
      <ReaderNotice state={state} />
      <Failures words={state.words.value} failed={failed.value} />
    </>
  );
}
