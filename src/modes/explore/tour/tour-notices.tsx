import type { ExploreState } from '../../../state/explore-state';
import { Notices } from '../page-notices';

/** What a reader has to know of the figures: that they are not the mapped line's, or not as measured. */
export function TourNotices({ state }: { state: ExploreState }) {
  const { text } = state.words.value.translator;
  return (
    <div class="tour-notices">
      <Notices state={state} />
      {state.line.moved.value && <p class="notice">{text('line.notice')}</p>}
    </div>
  );
}
