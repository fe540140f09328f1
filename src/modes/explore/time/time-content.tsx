import '../../../components/time/time.css';
import type { ExploreState } from '../../../state/explore-state';
import { startTimeSession } from '../../../state/time/time-session';
import { TimeNotice } from './time-notice';
import { TimePanel } from './time-panel';

async function start(state: ExploreState) {
  const session = await startTimeSession(state);
  /** The timeline where it is open, else a word about the date that is shown. */
  return function TimeContent() {
    const { open, date } = state.view.value;
    if (open.includes('time')) return <TimePanel state={state} session={session} />;
    return date === null ? null : <TimeNotice state={state} session={session} date={date} />;
  };
}

const started = new WeakMap<ExploreState, ReturnType<typeof start>>();

/** What shows dates, started once for each page. */
export function timeContent(state: ExploreState): ReturnType<typeof start> {
  const before = started.get(state) ?? start(state);
  started.set(state, before);
  before.catch(() => started.delete(state));
  return before;
}
