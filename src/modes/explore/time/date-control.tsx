import { TimeStrip } from '../../../components/time/time-strip';
import { formatDate } from '../../../i18n/format';
import type { TimeKey } from '../../../i18n/time';
import { nextMark } from '../../../model/timeline';
import type { TimeProps } from './time-figures';

interface DateControlProps extends TimeProps {
  label: TimeKey;
  /** ISO date that is set; null is none. */
  date: string | null;
  onDate: (date: string) => void;
}

/** The date in words, with what happened on that very day. */
function valueText({ state, session, date }: DateControlProps): string {
  const { translator, text } = state.words.value;
  if (date === null) return session.text.value('time.all');
  const mark = session.marks.value.find((each) => each.date === date);
  const titles = (mark?.events ?? []).map(({ id }) => text.events[id]?.title ?? id);
  return [formatDate(date, translator.forms), ...titles].join(': ');
}

function StepButton({
  label,
  sign,
  onClick,
}: {
  label: string;
  sign: string;
  onClick: () => void;
}) {
  return (
    <button type="button" class="time-step" aria-label={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** A date on the timeline: in words, by a slider, and from mark to mark. */
export function DateControl(props: DateControlProps) {
  const { state, session, label, date, onDate } = props;
  const text = session.text.value;
  const marks = session.marks.value;
  const { forms } = state.words.value.translator;
  const from = date ?? marks.at(-1)?.date ?? '';
  return (
    <div class="date-control">
      <p class="date-head">
        <span class="date-label">{text(label)}</span>
        <strong>{date === null ? text('time.all') : formatDate(date, forms)}</strong>
        <span class="date-steps">
          <StepButton
            label={text('time.earlier')}
            sign="‹"
            onClick={() => onDate(nextMark(marks, from, -1))}
          />
          <StepButton
            label={text('time.later')}
            sign="›"
            onClick={() => onDate(nextMark(marks, from, 1))}
          />
        </span>
      </p>
      <TimeStrip
        marks={marks}
        date={date}
        label={text(label)}
        valueText={valueText(props)}
        onDate={onDate}
      />
    </div>
  );
}
