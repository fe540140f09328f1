import { countryName } from '../i18n/names';
import { sidesOf } from '../layers/sides';
import type { LayerKind } from '../model/layer';
import type { Size } from './camera';
import type { Box, GroupShape, PathShape, Shape } from './display-list';
import { scaleBar } from './furniture/scale-bar';
import { isInPicture } from './geometry/along';
import { grown } from './labels/boxes';
import { callouts } from './labels/callouts';
import { Clutter } from './labels/clutter';
import { countryNames } from './labels/country-names';
import { layerLabels } from './labels/layer-labels';
import { type Ground, type LabelItem, type PlacedLabel, placeLabels } from './labels/place-labels';
import type { PlateInput, PlateParts } from './plate-input';
import { plateProjection } from './projection/projections';
import { drawnFeatures } from './shapes/drawn-features';
import type { Frame } from './shapes/frame';
import { type DrawnLayer, drawnLayer, layerShapes } from './shapes/layer-shapes';
import {
  type DrawnPiece,
  drawnPieces,
  measuredPoints,
  measuredShapes,
  type ShownMeasurement,
} from './shapes/measured-shapes';

/** How much text avoids the lines of a kind. */
const LINE_WEIGHTS: Partial<Record<LayerKind, number>> = {
  'delimited-border': 3,
  border: 1.6,
  'control-line': 0.8,
  route: 1,
  'neighbour-border': 1,
};
const MEASURED_WEIGHT = 6;

/** Ids of the layers that a plate shows. */
function visibleIds({ words, claim, visible }: PlateInput): ReadonlySet<string> {
  if (visible) return visible;
  const { layers, claims } = words.contents;
  const wanted = new Set(claims.find(({ id }) => id === claim)?.layers);
  return new Set(
    layers.filter(({ id, visible: atFirst }) => atFirst || wanted.has(id)).map(({ id }) => id),
  );
}

function shownMeasurements({ words, claim, measurement, measured }: PlateInput): ShownMeasurement[] {
  const ids = words.contents.claims.find(({ id }) => id === claim)?.measurements ?? [];
  const active = measurement ?? ids[0];
  return ids.flatMap((id) => {
    const found = measured.get(id);
    return found ? [{ measured: found, active: id === active }] : [];
  });
}

const isMark = ({ type }: Shape) => type === 'markers';

function marksOf(shapes: readonly Shape[], frame: Frame): Box[] {
  return shapes.flatMap((shape): Box[] => {
    if (shape.type !== 'markers') return [];
    const reach = shape.radiusPx + shape.edgePx;
    return shape.at
      .filter((point) => isInPicture(point, frame.size))
      .map(([x, y]): Box => [x - reach, y - reach, x + reach, y + reach]);
  });
}

function clutterOf(layers: readonly DrawnLayer[], pieces: readonly DrawnPiece[]): Clutter {
  const clutter = new Clutter();
  for (const { layer, entries } of layers) {
    const weight = LINE_WEIGHTS[layer.kind];
    if (weight === undefined) continue;
    for (const { outline } of entries) {
      for (const path of outline.paths) clutter.addLine(path, weight);
    }
  }
  for (const { entries } of pieces.filter(({ active }) => active)) {
    for (const { outline } of entries) {
      if (outline.kind === 'area') continue;
      for (const path of outline.paths) clutter.addLine(path, MEASURED_WEIGHT);
    }
  }
  return clutter;
}

function leaderShape({ leader }: PlacedLabel): PathShape[] {
  if (!leader) return [];
  const line = { cap: 'round', opacity: 1 } as const;
  const strokes = [
    { ...line, colour: 'paper', widthPx: 3, opacity: 0.9 } as const,
    { ...line, colour: 'accent', widthPx: 1 } as const,
  ];
  return [{ type: 'path', closed: false, paths: [[...leader]], strokes }];
}

function labelGroups(placed: readonly PlacedLabel[]): GroupShape[] {
  const names = [...new Set(placed.map(({ group }) => group))].reverse();
  return names.map((name) => {
    const own = placed.filter(({ group }) => group === name);
    const shapes = [...own.flatMap(leaderShape), ...own.map(({ shape }) => shape)];
    return { type: 'group', id: `label-${name}`, shapes };
  });
}

interface Drawn {
  layers: DrawnLayer[];
  pieces: DrawnPiece[];
}

function draw(input: PlateInput, frame: Frame): Drawn {
  const { contents } = input.words;
  const visible = visibleIds(input);
  const layers = contents.layers
    .filter(({ id }) => visible.has(id))
    .map((layer) =>
      drawnLayer(layer, drawnFeatures(layer, contents.layers, input.data, input.date), frame),
    );
  return { layers, pieces: drawnPieces(shownMeasurements(input), input.data, frame) };
}

function labelItems(input: PlateInput, show: PlateParts, drawn: Drawn, frame: Frame): LabelItem[] {
  const names = show.labels
    ? [
        ...drawn.layers.flatMap((layer) => layerLabels(layer, input.labelOf, frame)),
        ...countryNames(drawn.layers, frame, (code) =>
          countryName(input.words, code).toLocaleUpperCase(input.words.translator.locale),
        ),
      ]
    : [];
  return [...(show.callouts ? callouts(drawn.pieces, input.valueOf, frame) : []), ...names];
}

/** The map of a plate: a group for each visible layer, what is measured, then text. */
export function composeMap(input: PlateInput, show: PlateParts, size: Size): GroupShape[] {
  const projection = plateProjection(input.projection ?? 'mercator', input.view, size);
  const sides = sidesOf(input.words.contents.layers, input.data);
  const frame: Frame = { size, projection, sides };
  const drawn = draw(input, frame);
  const groups = drawn.layers.map(
    (layer): GroupShape => ({ type: 'group', id: layer.layer.id, shapes: layerShapes(layer, frame) }),
  );
  const below = groups.filter(({ shapes }) => !shapes.some(isMark));
  const above = groups.filter(({ shapes }) => shapes.some(isMark));
  const measuredMarks = measuredPoints(drawn.pieces, frame);
  const bar = show.scaleBar ? scaleBar(frame, input.words.translator.locale) : null;
  const ground: Ground = {
    inside: [0, 0, size.width, size.height],
    taken: [
      ...marksOf(above.flatMap(({ shapes }) => shapes), frame),
      ...marksOf(measuredMarks, frame).map((box) => grown(box, -1)),
      ...(bar ? [bar.box] : []),
    ],
    clutter: clutterOf(drawn.layers, drawn.pieces),
  };
  const placed = placeLabels(labelItems(input, show, drawn, frame), ground);
  return [
    ...below,
    { type: 'group', id: 'measured', shapes: measuredShapes(drawn.pieces, frame) },
    ...above,
    { type: 'group', id: 'measured-points', shapes: measuredMarks },
    ...labelGroups(placed),
    ...(bar ? [{ type: 'group', id: 'scale-bar', shapes: bar.shapes } as const] : []),
  ];
}
