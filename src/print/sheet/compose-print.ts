import { valueText } from '../../components/quantity';
import type { Size } from '../../plate/camera';
import { composeMap } from '../../plate/compose-map';
import type { DisplayList, GroupShape, RectShape, Shape } from '../../plate/display-list';
import { drawMap } from '../../plate/draw-map';
import { plateBeside, plateLabeller } from '../../plate/labels/labeller';
import { DEFAULT_PARTS, type PlateInput } from '../../plate/plate-input';
import { forPaper } from '../colours/for-paper';
import { type PageGeometry, pageGeometry } from '../specification/page-geometry';
import type { PrintSpecification } from '../specification/print-specification';
import { PrintRefused, refusalsOf } from '../specification/refusals';
import type { LaidOut } from './lay-out';
import { mapParts } from './map-parts';
import type { PrintContent } from './print-content';
import { laidOutOnPage } from './room';

/** A print as data, for any writer: the drawing in pixels of its layout, and what they are on paper. */
export interface PrintSheet {
  list: DisplayList;
  geometry: PageGeometry;
  /** The number of the map's scale on paper. */
  scale: number;
}

function plateInput(content: PrintContent, geometry: PageGeometry): PlateInput {
  const { words, data, measuredOn, measured, claim, active, visible, date, lit } = content;
  return {
    words,
    data,
    measuredOn,
    measured,
    claim: claim.id,
    measurement: active,
    lit,
    visible,
    ...(date ? { date } : {}),
    view: { extent: content.frame },
    size: geometry.size,
    projection: 'conformal-local',
    labelOf: plateLabeller(words),
    besideOf: plateBeside(words),
    writeValue: (_, part) => valueText(part, words.translator),
    tolerancePx: geometry.tolerancePx,
  };
}

const frameOf = ({ width, height }: Size): RectShape => ({
  type: 'rect',
  box: [0, 0, width, height],
  stroke: { colour: 'ink', widthPx: 0.8, opacity: 1, cap: 'butt' },
});

function mapShapes(
  content: PrintContent,
  specification: PrintSpecification,
  geometry: PageGeometry,
  { mapBox, frame }: LaidOut,
): Shape[] {
  const { elements } = specification;
  const [left, top, right, bottom] = mapBox;
  const size: Size = { width: right - left, height: bottom - top };
  const isToScale = specification.size.unit === 'mm' && !specification.isFluid;
  const shown = isToScale ? frame.scale : null;
  const input: PlateInput = {
    ...plateInput(content, geometry),
    view: { camera: frame.camera },
    extras: (map, taken) => mapParts({ content, specification, scale: shown }, map, taken),
  };
  const show = {
    ...DEFAULT_PARTS,
    callouts: elements.has('callouts') && content.tellsClaim,
    inset: elements.has('inset'),
    scaleBar: elements.has('scale-bar'),
  };
  const sea: RectShape = {
    type: 'rect',
    box: [0, 0, size.width, size.height],
    fill: { colour: 'sea', opacity: 1 },
  };
  return [sea, ...composeMap(input, show, drawMap(input, size))];
}

/**
 * Composes a print as data: headline, map, key and notes, without collisions, at sizes that follow the
 * paper. The same input gives the same sheet; no document is needed.
 * @throws PrintRefused where the specification cannot be made
 */
export function composePrint(content: PrintContent, specification: PrintSpecification): PrintSheet {
  const [refusal] = refusalsOf(specification, null);
  if (refusal) throw new PrintRefused(refusal);
  const geometry = pageGeometry(specification);
  const sheet = laidOutOnPage(content, specification);
  const { strips, mapBox } = sheet;
  const [left, top, right, bottom] = mapBox;
  const map: Size = { width: right - left, height: bottom - top };
  const shapes = mapShapes(content, specification, geometry, sheet);
  const rules = { colours: specification.colours, leastLinePx: geometry.leastLinePx };
  const [head, ...further] = strips;
  const groups: GroupShape[] = [
    ...(head ? [head] : []),
    { type: 'group', id: 'map', offset: [left, top], clip: [0, 0, map.width, map.height], shapes },
    { type: 'group', id: 'frame', offset: [left, top], shapes: [frameOf(map)] },
    ...further,
  ];
  const list: DisplayList = {
    size: geometry.size,
    mapBox,
    background: 'paper',
    language: content.words.text.language,
    groups: forPaper(groups, rules) as GroupShape[],
  };
  return { list, geometry, scale: sheet.frame.scale };
}
