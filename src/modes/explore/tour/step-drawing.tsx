import { useLayoutEffect } from 'preact/hooks';
import { findingInWords } from '../../../components/described/finding-in-words';
import { valueText } from '../../../components/quantity';
import type { TourStep } from '../../../model/tour';
import type { Size } from '../../../plate/camera';
import { drawPlateInSteps } from '../../../plate/draw-plate';
import { plateBeside, plateLabeller } from '../../../plate/labels/labeller';
import type { Steps } from '../../../plate/steps';
import type { ExploreState } from '../../../state/explore-state';
import { drawInTurns } from '../draw-in-turns';
import { useRoom } from '../use-room';

/** The claim whose pieces light up: the step's, or one that measures what the step lights up. */
function claimOf(state: ExploreState, { claim, measurement }: TourStep): string | undefined {
  const { claims } = state.words.value.contents;
  return claim ?? claims.find(({ measurements }) => measurements.includes(measurement ?? ''))?.id;
}

/** The step as a drawing. */
function drawingOf(state: ExploreState, step: TourStep, size: Size): Steps<string> {
  const words = state.words.value;
  const { camera } = state.view.value;
  const claim = claimOf(state, step);
  const active = state.results.value.get(state.activeMeasurement.value);
  const input = {
    words,
    data: state.data.value,
    measured: state.results.value,
    measurement: state.activeMeasurement.value,
    visible: state.visible.value,
    size,
    view: camera ? { camera } : { extent: step.frame ?? state.claim.value.frame },
    labelOf: plateLabeller(words),
    besideOf: plateBeside(words),
    writeValue: (_: unknown, part: Parameters<typeof valueText>[0]) =>
      valueText(part, words.translator),
  };
  return drawPlateInSteps(
    { ...input, ...(claim ? { claim } : {}), show: { callouts: step.claim !== undefined } },
    {
      colours: 'classes',
      idPrefix: 'step-',
      title: words.translator.text('map.label'),
      description: active ? findingInWords(active, words.translator) : '',
    },
  );
}

/** Where the browser cannot draw the live map: a drawing of what the step shows. */
export default function StepDrawing({ state }: { state: ExploreState }) {
  const { room, size } = useRoom();
  const step = state.tour.step.value;
  const steps = step && size && size.height > 0 ? drawingOf(state, step, size) : null;
  useLayoutEffect(() => (room.current && steps ? drawInTurns(room.current, steps) : undefined));
  return <div class="tour-drawing" ref={room} />;
}
