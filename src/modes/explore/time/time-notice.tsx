import { formatDate } from '../../../i18n/format';
import { openSection, showDate } from '../../../state/commands';
import { TimeFigures, type TimeProps } from './time-figures';

/** What the page shows now: one date, or two. */
export function ShownDates({ state, session }: TimeProps) {
  const { date, compare } = state.view.value;
  const { forms } = state.words.value.translator;
  const text = session.text.value;
  if (date === null) return null;
  const left = formatDate(date, forms);
  if (compare === null) return <>{text('time.shown', { date: left })}</>;
  const both = { left, right: formatDate(compare, forms) };
  return (
    <>
      {text('time.shown-two', both)} {text('time.figures-left', { date: left })}
    </>
  );
}

/** Leads back to all dates. It goes with the date, so the focus goes to what a selector names. */
export function AllDates({ state, focus }: { state: TimeProps['state']; focus: string }) {
  const show = () => {
    showDate(state, null);
    document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  };
  return (
    <button type="button" onClick={show}>
      {state.words.value.translator.text('page.all-dates')}
    </button>
  );
}

/** A word about the date that is shown while the timeline is closed; of two dates, with their figures. */
export function TimeNotice(props: TimeProps & { date: string }) {
  const { state } = props;
  const { translator } = state.words.value;
  return (
    <>
      <p class="notice">
        <ShownDates {...props} />{' '}
        <button type="button" onClick={() => openSection(state, 'time', true)}>
          {translator.text('time.title')}
        </button>{' '}
        <AllDates state={state} focus=".time-open" />
      </p>
      {state.view.value.compare !== null && <TimeFigures {...props} />}
    </>
  );
}
