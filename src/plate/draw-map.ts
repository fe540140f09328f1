import { sidesOf } from '../layers/sides';
import { figuresOn } from '../measure/dates/figures-on';
import type { Size } from './camera';
import type { DrawnMap } from './drawn-map';
import type { PlateInput } from './plate-input';
import { plateProjection } from './projection/projections';
import { drawnFeatures } from './shapes/drawn-features';
import type { Frame } from './shapes/frame';
import { type DrawnLayer, drawnLayer } from './shapes/layer-shapes';
import { drawnPieces, type ShownMeasurement } from './shapes/measured-shapes';
import { atOnce, type Steps } from './steps';

/** Ids of the layers that a plate shows: those given, else those shown at first and the claim's. */
export function visibleIds({
  words,
  claim,
  visible,
}: Pick<PlateInput, 'words' | 'claim' | 'visible'>): ReadonlySet<string> {
  if (visible) return visible;
  const { layers, claims } = words.contents;
  const wanted = new Set(claims.find(({ id }) => id === claim)?.layers);
  return new Set(
    layers.filter(({ id, visible: atFirst }) => atFirst || wanted.has(id)).map(({ id }) => id),
  );
}

/** Pieces light up, and figures stand, only where they hold at the date that is drawn. */
function measuredThen({ words, data, date, measured }: PlateInput): PlateInput['measured'] {
  return date ? figuresOn(words.contents.measurements, data, measured, date) : measured;
}

function shownMeasurements(input: PlateInput): ShownMeasurement[] {
  const { words, claim, measurement, lit } = input;
  const measured = measuredThen(input);
  const ids = lit ?? words.contents.claims.find(({ id }) => id === claim)?.measurements ?? [];
  const active = measurement ?? ids[0];
  return ids.flatMap((id) => {
    const found = measured.get(id);
    return found ? [{ measured: found, active: id === active }] : [];
  });
}

/** Projects, clips and generalises what a plate shows, in a picture of `size`; a step for each layer. */
export function* drawMapInSteps(input: PlateInput, size: Size): Steps<DrawnMap> {
  const { contents } = input.words;
  const frame: Frame = {
    size,
    projection: plateProjection(input.projection ?? 'mercator', input.view, size),
    sides: sidesOf(contents.layers, input.data),
    tolerancePx: input.tolerancePx,
  };
  const visible = visibleIds(input);
  const layers: DrawnLayer[] = [];
  for (const layer of contents.layers.filter(({ id }) => visible.has(id))) {
    yield;
    layers.push(drawnLayer(layer, drawnFeatures(layer, input), frame));
  }
  yield;
  return {
    frame,
    layers,
    pieces: drawnPieces(shownMeasurements(input), input.measuredOn ?? input.data, frame),
  };
}

/** All steps of `drawMapInSteps`. */
export const drawMap = (input: PlateInput, size: Size): DrawnMap =>
  atOnce(drawMapInSteps(input, size));
