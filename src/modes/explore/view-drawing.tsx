import './view-drawing.css';
import { useLayoutEffect } from 'preact/hooks';
import type { Size } from '../../plate/camera';
import { drawPlateInSteps } from '../../plate/draw-plate';
import type { Steps } from '../../plate/steps';
import type { ExploreState } from '../../state/explore-state';
import { drawInTurns } from './draw-in-turns';
import { drawnFinding, plateOfState } from './plate-of-state';
import { readersExtras } from './readers-extras';
import { useRoom } from './use-room';

/** The page's view as a drawing. */
function drawingOf(state: ExploreState, size: Size): Steps<string> {
  const extras = readersExtras(state);
  const input = plateOfState(state, {
    size,
    measuredOn: new Map([...state.data.value, ...state.line.movedLayers.value]),
    extras: ({ frame }) => extras(frame),
  });
  return drawPlateInSteps(input, {
    colours: 'classes',
    idPrefix: 'view-',
    title: state.words.value.translator.text('map.label'),
    description: drawnFinding(state),
  });
}

/** Where there is no live map: a drawing of what the page shows. */
export default function ViewDrawing({ state }: { state: ExploreState }) {
  const { room, size } = useRoom();
  const steps = size && size.height > 0 ? drawingOf(state, size) : null;
  useLayoutEffect(() => (room.current && steps ? drawInTurns(room.current, steps) : undefined));
  return <div class="view-drawing" ref={room} />;
}
