import { useComputed } from '@preact/signals';
import { formatDate } from '../../i18n/format';
import { openSection, showDate } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { isMissing } from './restart-map';
import { useFocusBack } from './use-focus-back';
import { loadWithWords, useLoaded } from './use-loaded';

/** Says that the map shows one date, and leads back to all, until what knows more has come. */
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

/** The timeline, and the dates that are shown: nothing of it is loaded before the reader, or the link, asks. */
export function TimeSlot({ state }: { state: ExploreState }) {
  const isWanted = useComputed(
    () => state.view.value.date !== null || state.view.value.open.includes('time'),
  ).value;
  const Content = useLoaded(isWanted, async () => {
    const { timeContent } = await import('./time/time-content');
    return { default: await timeContent(state) };
  });
  return Content ? <Content /> : <DateNotice state={state} />;
}

/** The pieces of a measurement that do not hold at the date that is shown, and why. */
export function AbsentPieces({ state, measurement }: { state: ExploreState; measurement: string }) {
  const lines = state.time.absentPieces.value(measurement);
  return lines.map((line) => (
    <p key={line} class="quiet">
      {line}
    </p>
  ));
}

/** Opens the timeline; it stands upon the map, whose date it sets. */
export function TimeButton({ state }: { state: ExploreState }) {
  const isOpen = useComputed(() => state.view.value.open.includes('time')).value;
  useFocusBack(isOpen, '.time-open');
  return (
    <button
      type="button"
      class="tool time-open"
      aria-expanded={isOpen}
      onClick={() => openSection(state, 'time', !isOpen)}
    >
      {state.words.value.translator.text('time.title')}
    </button>
  );
}

/** Where the browser cannot draw the map, drawings of the dates that are shown. */
export function DatedDrawings({ state }: { state: ExploreState }) {
  const isWanted = useComputed(
    () => isMissing(state) && state.view.value.date !== null && state.time.text.value !== null,
  ).value;
  const Drawings = useLoaded(isWanted, () => loadWithWords(state, import('./time/dated-drawings')));
  return Drawings ? <Drawings state={state} /> : null;
}
