import { labelsOn } from '../i18n/dated-labels';
import { countryInCapitals, partName } from '../i18n/names';
import type { Point } from './camera';
import type { GroupShape, PathShape, Shape } from './display-list';
import type { DrawnMap } from './drawn-map';
import { inset } from './furniture/inset';
import { scaleBar } from './furniture/scale-bar';
import { arrangeLabelsInSteps } from './labels/arrange-labels';
import { callouts } from './labels/callouts';
import { countryNames } from './labels/country-names';
import { clutterOf, type Mark, markBox, marksOf, reachAmong } from './labels/ground';
import { layerLabels } from './labels/layer-labels';
import type { Ground, LabelItem, PlacedLabel } from './labels/place-labels';
import { NO_EXTRAS } from './map-extras';
import type { PlateInput, PlateParts } from './plate-input';
import { layerShapes } from './shapes/layer-shapes';
import { measuredPoints, measuredShapes } from './shapes/measured-shapes';
import { atOnce, type Steps } from './steps';

const group = (id: string, shapes: Shape[]): GroupShape => ({ type: 'group', id, shapes });

const hasMarks = ({ shapes }: GroupShape) => shapes.some(({ type }) => type === 'markers');

function leaderShape({ leader }: PlacedLabel): PathShape[] {
  if (!leader) return [];
  const line = { cap: 'round', opacity: 1 } as const;
  const strokes = [
    { ...line, colour: 'paper', widthPx: 3, opacity: 0.9 } as const,
    { ...line, colour: 'accent', widthPx: 1 } as const,
  ];
  return [{ type: 'path', closed: false, features: [[[...leader]]], strokes }];
}

function labelGroups(placed: readonly PlacedLabel[]): GroupShape[] {
  const names = [...new Set(placed.map((label) => label.group))].reverse();
  return names.map((name) => {
    const own = placed.filter((label) => label.group === name);
    return group(
      `label-${name}`,
      own.map(({ shape }) => shape),
    );
  });
}

/** Writes a country's name in capitals, by its ISO code. */
function countryWriter({ words }: PlateInput): (code: string) => string {
  return (code) => countryInCapitals(words, code);
}

/** The labels of a map, each kind and layer a step. */
function* labelItemsInSteps(
  input: PlateInput,
  show: PlateParts,
  { frame, layers, pieces }: DrawnMap,
  marks: { all: readonly Mark[]; measured: readonly Mark[] },
): Steps<LabelItem[]> {
  const { words, besideOf = () => [], writeValue } = input;
  const measuredAt = reachAmong(marks.measured);
  const context = {
    frame,
    labelOf: labelsOn(words, input.labelOf, input.date ?? null),
    besideOf,
    reachAt: reachAmong(marks.all),
    isMeasured: (point: Point) => measuredAt(point) > 0,
  };
  const valueWords = {
    writeValue,
    writeName: (...piece: Parameters<typeof writeValue>) => partName(words, ...piece),
  };
  const items = show.callouts ? callouts(pieces, { ...context, words: valueWords }) : [];
  if (!show.labels) return items;
  for (const layer of layers) {
    yield;
    items.push(...layerLabels(layer, context));
  }
  yield;
  return [...items, ...countryNames(layers, frame, countryWriter(input))];
}

/** The map of a plate: a group for each visible layer, what is measured, marks, then text. */
export function* composeMapInSteps(
  input: PlateInput,
  show: PlateParts,
  map: DrawnMap,
): Steps<GroupShape[]> {
  const { frame, layers, pieces } = map;
  const groups = layers.map((drawn) => group(drawn.layer.id, layerShapes(drawn, frame)));
  yield;
  const [below, above] = [groups.filter((own) => !hasMarks(own)), groups.filter(hasMarks)];
  const points = measuredPoints(pieces, frame);
  const measured = marksOf(points, frame);
  const all = [...above.flatMap(({ shapes }) => marksOf(shapes, frame)), ...measured];
  const clutter = clutterOf(layers, pieces);
  yield;
  const bar = show.scaleBar ? scaleBar(frame, input.words.translator.forms) : null;
  const corner = show.inset ? inset(input, map, clutter, countryWriter(input)) : null;
  const furniture = [bar, corner].flatMap((part) => (part ? [part.box] : []));
  const extras = input.extras?.(map, furniture) ?? NO_EXTRAS;
  const ground: Ground = {
    inside: [0, 0, frame.size.width, frame.size.height],
    taken: [...all.map(markBox), ...furniture, ...extras.taken],
    clutter,
  };
  yield;
  const own = yield* labelItemsInSteps(input, show, map, { all, measured });
  yield;
  const placed = yield* arrangeLabelsInSteps([...own, ...extras.labels], ground);
  yield;
  return [
    ...below,
    ...extras.below,
    group('measured', measuredShapes(pieces, frame)),
    group('leaders', placed.flatMap(leaderShape)),
    ...above,
    group('measured-points', points),
    ...labelGroups(placed),
    ...(bar ? [group('scale-bar', bar.shapes)] : []),
    ...(corner ? [corner.group] : []),
    ...extras.above,
  ];
}

/** All steps of `composeMapInSteps`. */
export const composeMap = (input: PlateInput, show: PlateParts, map: DrawnMap): GroupShape[] =>
  atOnce(composeMapInSteps(input, show, map));
