import './view-drawing.css';
import { useLayoutEffect } from 'preact/hooks';
import { findingInWords } from '../../components/described/finding-in-words';
import { valueText } from '../../components/quantity';
import { svgFrom } from '../../components/time/svg-from';
import type { Size } from '../../plate/camera';
import { drawPlate } from '../../plate/draw-plate';
import { plateBeside, plateLabeller } from '../../plate/labels/labeller';
import type { ExploreState } from '../../state/explore-state';
import { useRoom } from './use-room';

/** The page's view as a drawing. */
function drawingOf(state: ExploreState, size: Size): string {
  const words = state.words.value;
  const claim = state.claim.value;
  const { camera } = state.view.value;
  const active = state.results.value.get(state.activeMeasurement.value);
  const input = {
    words,
    data: state.data.value,
    measured: state.results.value,
    claim: claim.id,
    measurement: state.activeMeasurement.value,
    visible: state.visible.value,
    size,
    view: camera ? { camera } : { extent: claim.frame },
    labelOf: plateLabeller(words),
    besideOf: plateBeside(words),
    writeValue: (_: unknown, part: Parameters<typeof valueText>[0]) =>
      valueText(part, words.translator),
  };
  return drawPlate(input, {
    colours: 'classes',
    idPrefix: 'view-',
    title: words.translator.text('map.label'),
    description: active ? findingInWords(active, words.translator) : '',
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
