import { useEffect } from 'preact/hooks';
import { EventText } from '../../../components/time/event-item';
import { EventList } from '../../../components/time/event-list';
import { formatDate } from '../../../i18n/format';
import { tellingDates } from '../../../model/timeline';
import { firstDayOf } from '../../../model/validity';
import { compareWith, openSection, showDate } from '../../../state/commands';
import { DateControl } from './date-control';
import { TimeFigures, type TimeProps } from './time-figures';
import { AllDates, ShownDates } from './time-notice';

/** The dates that a comparison starts with: the one that is shown, and one that differs from it. */
function firstPair({ state, session }: TimeProps): readonly [string, string] | null {
  const { date } = state.view.value;
  const telling = tellingDates(session.marks.value);
  if (date === null || !telling) return telling;
  const last = session.marks.value.at(-1)?.date ?? date;
  return [date, firstDayOf(date) < telling[1] ? telling[1] : last];
}

function CompareButton(props: TimeProps) {
  const { state, session } = props;
  const { date, compare } = state.view.value;
  const text = session.text.value;
  if (compare !== null && date !== null) {
    return (
      <button type="button" onClick={() => compareWith(state, date, null)}>
        {text('time.one')}
      </button>
    );
  }
  const pair = firstPair(props);
  if (!pair) return null;
  return (
    <button type="button" class="strong" onClick={() => compareWith(state, ...pair)}>
      {text('time.compare')}
    </button>
  );
}

/** One slider, or one for either side. */
function Dates(props: TimeProps) {
  const { state } = props;
  const { date, compare } = state.view.value;
  if (date === null || compare === null) {
    const set = (day: string) => showDate(state, day);
    return <DateControl {...props} label="time.date" date={date} onDate={set} />;
  }
  return (
    <>
      <DateControl
        {...props}
        label="time.date-left"
        date={date}
        onDate={(day) => compareWith(state, day, compare)}
      />
      <DateControl
        {...props}
        label="time.date-right"
        date={compare}
        onDate={(day) => compareWith(state, date, day)}
      />
    </>
  );
}

/** What the marks mean, and what they do not. */
function ScaleKey({ session }: TimeProps) {
  const text = session.text.value;
  return (
    <p class="time-key">
      <span class="key-event">{text('time.mark-event')}</span>
      <span class="key-change">{text('time.mark-change')}</span>
      <span>{text('time.scale')}</span>
    </p>
  );
}

/** What happened last by the date that is shown. */
function LatestEvent({ state, session }: TimeProps) {
  const { date } = state.view.value;
  const words = state.words.value;
  const text = session.text.value;
  if (date === null) return null;
  const day = firstDayOf(date);
  const mark = session.marks.value.findLast((each) => each.events.length > 0 && each.date <= day);
  return (
    <div class="time-latest">
      <h3>{text('time.latest')}</h3>
      {mark ? (
        <>
          <p class="event-date">{formatDate(mark.date, words.translator.forms)}</p>
          {mark.events.map((event) => (
            <EventText key={event.id} words={words} text={text} event={event} />
          ))}
        </>
      ) : (
        <p>{text('time.no-event')}</p>
      )}
    </div>
  );
}

function Head({ state, session }: TimeProps) {
  return (
    <header>
      <h2 id="time-title" tabIndex={-1}>
        {state.words.value.translator.text('time.title')}
      </h2>
      <button type="button" onClick={() => openSection(state, 'time', false)}>
        {session.text.value('time.close')}
      </button>
    </header>
  );
}

/** The timeline: the date first, then what was then, then all events with their sources. */
export function TimePanel(props: TimeProps) {
  const { state, session } = props;
  const { date, compare } = state.view.value;
  const text = session.text.value;
  useEffect(() => {
    // A page that has just come by its link takes no focus.
    if (!navigator.userActivation?.hasBeenActive) return;
    document.getElementById('time-title')?.focus({ preventScroll: true });
  }, []);
  const dates = [date, compare].flatMap((each) => (each === null ? [] : [firstDayOf(each)]));
  return (
    <section class="time-panel" aria-labelledby="time-title">
      <Head {...props} />
      <Dates {...props} />
      <ScaleKey {...props} />
      <p class="time-buttons">
        <CompareButton {...props} />
        {date !== null && <AllDates state={state} focus="#time-title" />}
      </p>
      {date !== null && (
        <p class="quiet">
          <ShownDates {...props} /> {text('time.undated')}
          {[date, compare].some((each) => each !== null && each.length < 10) &&
            ` ${text('time.first-day')}`}
        </p>
      )}
      {compare === null && <LatestEvent {...props} />}
      <TimeFigures {...props} />
      <h3>{text('time.events')}</h3>
      <EventList
        words={state.words.value}
        text={text}
        marks={session.marks.value}
        dates={dates}
        onDate={(day) => showDate(state, day)}
      />
    </section>
  );
}
