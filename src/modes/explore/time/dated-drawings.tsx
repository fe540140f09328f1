import '../../../components/time/swipe.css';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { formatDate } from '../../../i18n/format';
import type { TimeText } from '../../../i18n/time';
import type { Size } from '../../../plate/camera';
import type { Box } from '../../../plate/display-list';
import { drawPlateInSteps } from '../../../plate/draw-plate';
import type { Steps } from '../../../plate/steps';
import type { ExploreState } from '../../../state/explore-state';
import { resultsThen } from '../../../state/time-slot';
import { drawInTurns } from '../draw-in-turns';
import { drawnFinding, plateOfState } from '../plate-of-state';
import { readersExtras } from '../readers-extras';
import { useRoom } from '../use-room';
import { Divided } from './divided';

/** Half of the room that labels leave at the divide. */
const DIVIDE_PX = 22;

interface DrawingProps {
  state: ExploreState;
  text: TimeText;
  date: string;
  size: Size;
}

/** Labels keep off the divide, as on the live maps. */
function besideDivide(divide: number | null, size: Size): Box[] {
  if (divide === null) return [];
  const x = divide * size.width;
  return [[x - DIVIDE_PX, 0, x + DIVIDE_PX, size.height]];
}

/** The page's view as a drawing of a date. */
function drawingOf({ state, text, date, size }: DrawingProps): Steps<string> {
  const divide = state.time.divide.value;
  const extras = readersExtras(state);
  const measured = resultsThen(state.time, date, state.undated.value);
  const input = plateOfState(state, {
    size,
    measured,
    measurement: state.view.value.measurement,
    date,
    measuredOn: new Map([...state.data.value, ...state.line.movedLayers.value]),
    extras: ({ frame }) => ({ ...extras(frame), taken: besideDivide(divide, size) }),
  });
  return drawPlateInSteps(input, {
    colours: 'classes',
    idPrefix: `dated-${date}-`,
    title: text('time.drawing', { date: formatDate(date, state.words.value.translator.forms) }),
    description: drawnFinding(state, measured),
  });
}

function Drawing(props: DrawingProps) {
  const holder = useRef<HTMLDivElement>(null);
  const steps = drawingOf(props);
  useLayoutEffect(() => (holder.current ? drawInTurns(holder.current, steps) : undefined));
  return <div class="dated-drawing" ref={holder} />;
}

/** Where the browser cannot draw the live map: a drawing of the date that is shown, or one of each of two. */
export default function DatedDrawings({ state }: { state: ExploreState }) {
  const { room, size } = useRoom();
  const { date, compare } = state.view.value;
  const text = state.time.text.value;
  const of = useMemo(
    () => (day: string) =>
      size && text && <Drawing state={state} text={text} date={day} size={size} />,
    [state, text, size],
  );
  return (
    <div class="dated-room" ref={room}>
      {date !== null && compare === null && of(date)}
      {date !== null && compare !== null && text && (
        <Divided
          state={state}
          text={text}
          left={date}
          right={compare}
          leftSide={of(date)}
          rightSide={of(compare)}
        />
      )}
    </div>
  );
}
