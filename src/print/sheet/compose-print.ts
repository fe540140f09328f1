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
import { arranged } from './arrange-sheet';
import { mapFrame } from './map-frame';
import { mapParts } from './map-parts';
import type { PrintContent } from './print-content';

/** A print as data, for any writer: the drawing in pixels of its layout, and what they are on paper. */
export interface PrintSheet {
  list: DisplayList;
  geometry: PageGeometry;
  /** The number of the map's scale on paper. */
  scale: number;
}

function plateInput(content: PrintContent, geometry: PageGeometry): PlateInput {
  const { words, data, measuredOn, measured, claim, active, visible, date } = content;
  return {
    words,
    data,
    measuredOn,
    measured,
    claim: claim.id,
    measurement: active,
    visible,
    ...(date ? { date } : {}),
    view: { extent: claim.frame },
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

function mapGroup(
  content: PrintContent,
  specification: PrintSpecification,
  geometry: PageGeometry,
  size: Size,
): { shapes: Shape[]; scale: number } {
  const { elements } = specification;
  const { extent } = content.words.contents.dossier;
  const place = { frame: content.claim.frame, camera: content.camera, data: extent };
  const { camera, scale } = mapFrame(place, specification.scale, size, geometry.mmPerPx);
  const shown = specification.size.unit === 'mm' ? scale : null;
  const input: PlateInput = {
    ...plateInput(content, geometry),
    view: { camera },
    extras: (map, taken) => mapParts({ content, elements, scale: shown }, map, taken),
  };
  const show = {
    ...DEFAULT_PARTS,
    callouts: elements.has('callouts'),
    inset: elements.has('inset'),
    scaleBar: elements.has('scale-bar'),
  };
  const sea: RectShape = {
    type: 'rect',
    box: [0, 0, size.width, size.height],
    fill: { colour: 'sea', opacity: 1 },
  };
  return { shapes: [sea, ...composeMap(input, show, drawMap(input, size))], scale };
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
  const { strips, mapBox } = arranged(
    plateInput(content, geometry),
    content,
    specification,
    geometry,
  );
  const [left, top, right, bottom] = mapBox;
  const map: Size = { width: right - left, height: bottom - top };
  const { shapes, scale } = mapGroup(content, specification, geometry, map);
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
  return { list, geometry, scale };
}
