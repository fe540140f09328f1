import { useRef } from 'preact/hooks';
import type { Mark } from '../../model/timeline';
import { dateAtPlace, daysAfter, nextMark, placeOfDate, placesOf } from '../../model/timeline';

export interface TimeStripProps {
  marks: readonly Mark[];
  /** ISO date that is set; null stands at the end. */
  date: string | null;
  label: string;
  /** The date in words, with what happened. */
  valueText: string;
  onDate: (date: string) => void;
}

/** Steps of the slider in a unit of the timeline: as fine as a pointer can be. */
const STEPS = 200;
/** So near to a mark a pointer means it. */
const NEAR_UNITS = 0.25;
const HEIGHT = 44;
const AXIS = 30;

/** Where the marks stand along the strip, in per cent. */
function percentages(marks: readonly Mark[]): number[] {
  const places = placesOf(marks);
  const last = places.at(-1) || 1;
  return places.map((place) => (100 * place) / last);
}

/** The first mark of each year carries it. */
function yearsOf(marks: readonly Mark[], at: readonly number[]) {
  return marks.flatMap(({ date }, i) => {
    const year = date.slice(0, 4);
    return marks[i - 1]?.date.slice(0, 4) === year ? [] : [{ year, at: at[i] ?? 0 }];
  });
}

/** A picture of what the slider and the list say, so it is hidden from readers of text. */
function Marks({ marks, date }: Pick<TimeStripProps, 'marks' | 'date'>) {
  const at = percentages(marks);
  return (
    <svg class="time-marks" width="100%" height={HEIGHT} aria-hidden="true">
      <line class="axis" x1="0%" x2="100%" y1={AXIS} y2={AXIS} />
      {yearsOf(marks, at).map(({ year, at: x }) => (
        <text key={year} x={`${x}%`} y={11} text-anchor="middle">
          {year}
        </text>
      ))}
      {marks.map(({ date: day, events, begins, ends }, i) => {
        const x = `${at[i]}%`;
        const isSet = day === date;
        return (
          <g key={day} class={isSet ? 'set' : undefined}>
            {begins.length + ends.length > 0 && (
              <line class="change" x1={x} x2={x} y1={17} y2={HEIGHT} />
            )}
            {events.length > 0 && <circle cx={x} cy={AXIS} r={isSet ? 5 : 3.5} />}
          </g>
        );
      })}
    </svg>
  );
}

/** The key: a day back or on, a mark back or on, the ends. */
function dateByKey({ marks, date }: TimeStripProps, key: string): string | null {
  const from = date ?? marks.at(-1)?.date ?? '';
  const [first, last] = [marks[0]?.date ?? from, marks.at(-1)?.date ?? from];
  const within = (day: string) => (day < first ? first : day > last ? last : day);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(daysAfter(from, -1));
    case 'ArrowRight':
    case 'ArrowUp':
      return within(daysAfter(from, 1));
    case 'PageDown':
      return nextMark(marks, from, -1);
    case 'PageUp':
      return nextMark(marks, from, 1);
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** A slider along the marks: days by arrow keys, marks by Page Up and Page Down. */
export function TimeStrip(props: TimeStripProps) {
  const { marks, date, label, valueText, onDate } = props;
  const places = placesOf(marks);
  const last = places.at(-1) ?? 0;
  const place = date === null ? last : placeOfDate(marks, date);
  const slider = useRef<HTMLInputElement>(null);
  return (
    <div class="time-strip">
      <Marks marks={marks} date={date} />
      <input
        ref={slider}
        type="range"
        min={0}
        max={last * STEPS}
        value={Math.round(place * STEPS)}
        aria-label={label}
        aria-valuetext={valueText}
        onInput={(event) =>
          onDate(dateAtPlace(marks, Number(event.currentTarget.value) / STEPS, NEAR_UNITS))
        }
        onKeyDown={(event) => {
          const next = dateByKey(props, event.key);
          if (next === null) return;
          event.preventDefault();
          onDate(next);
        }}
      />
    </div>
  );
}
