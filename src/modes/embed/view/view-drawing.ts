import { findingInWords } from '../../../components/described/finding-in-words';
import { valueText } from '../../../components/quantity';
import { drawPlate } from '../../../plate/draw-plate';
import { plateBeside, plateLabeller } from '../../../plate/labels/labeller';
import { type MapExtras, NO_EXTRAS } from '../../../plate/map-extras';
import type { PlateInput } from '../../../plate/plate-input';
import type { PosterDesign } from '../../../plate/posters';
import type { Frame } from '../../../plate/shapes/frame';
import { printedLine } from '../../../print/sheet/printed-line';
import type { ExploreState } from '../../../state/explore-state';
import { drawingCamera } from '../drawings';
import type { MovedLine } from './measured-view';

/** A reader's line with its words along it, as prints have it. */
function lineExtras(state: ExploreState, line: MovedLine | null, frame: Frame): MapExtras {
  if (!line) return NO_EXTRAS;
  const label = state.words.value.translator.text('line.not-border');
  const polygons = line.sides.flatMap((side) => side.polygons);
  const { group, labels } = printedLine({ lines: line.lines, polygons, label }, frame);
  return { ...NO_EXTRAS, below: [group], labels };
}

function plateInput(state: ExploreState, design: PosterDesign, line: MovedLine | null): PlateInput {
  const words = state.words.value;
  const { camera, date } = state.view.value;
  const { id, frame } = state.claim.value;
  return {
    words,
    data: state.data.value,
    measuredOn: new Map([...state.data.value, ...state.line.movedLayers.value]),
    measured: state.results.value,
    claim: id,
    measurement: state.activeMeasurement.value,
    visible: state.visible.value,
    ...(date ? { date } : {}),
    size: design.size,
    view: { camera: drawingCamera(design, frame, camera) },
    extras: (map) => lineExtras(state, line, map.frame),
    labelOf: plateLabeller(words),
    besideOf: plateBeside(words),
    writeValue: (_, part) => valueText(part, words.translator),
  };
}

/** The finding of the view in words, or why there is none at its date. */
function description(state: ExploreState): string {
  const id = state.activeMeasurement.value;
  const active = state.results.value.get(id);
  if (active) return findingInWords(active, state.words.value.translator);
  return state.time.absent.value(id) ?? '';
}

/** What the state shows, as the markup of a drawing; the state's layers must have come. */
export function viewDrawing(
  state: ExploreState,
  design: PosterDesign,
  line: MovedLine | null,
): string {
  return drawPlate(plateInput(state, design, line), {
    colours: 'classes',
    idPrefix: `view-${design.name}-`,
    title: state.words.value.translator.text('map.label'),
    description: description(state),
  });
}
