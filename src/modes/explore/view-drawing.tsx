import './view-drawing.css';
import { useLayoutEffect } from 'preact/hooks';
import { svgFrom } from '../../components/time/svg-from';
import type { Size } from '../../plate/camera';
import { drawPlate } from '../../plate/draw-plate';
import type { ExploreState } from '../../state/explore-state';
import { drawnFinding, plateOfState } from './plate-of-state';
import { useRoom } from './use-room';

/** The page's view as a drawing. */
function drawingOf(state: ExploreState, size: Size): string {
  return drawPlate(plateOfState(state, { size }), {
    colours: 'classes',
    idPrefix: 'view-',
    title: state.words.value.translator.text('map.label'),
    description: drawnFinding(state),
  });
}

/** Where there is no live map: a drawing of what the page shows. */
export default function ViewDrawing({ state }: { state: ExploreState }) {
  const { room, size } = useRoom();
  const markup = size && size.height > 0 ? drawingOf(state, size) : null;
  useLayoutEffect(() => {
    room.current?.replaceChildren(...(markup ? [svgFrom(markup, document)] : []));
  }, [markup]);
  return <div class="view-drawing" ref={room} />;
}
