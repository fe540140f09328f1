import { valueText } from '../../components/quantity';
import type { Size } from '../../plate/camera';
import { composeMap } from '../../plate/compose-map';
import type { DisplayList, GroupShape, RectShape, Shape } from '../../plate/display-list';
import { drawMap } from '../../plate/draw-map';
import type { Strip } from '../../plate/furniture/title';
import { plateBeside, plateLabeller } from '../../plate/labels/labeller';
import { DEFAULT_PARTS, type PlateInput } from '../../plate/plate-input';
import { forPaper } from '../colours/for-paper';
import { type PageGeometry, pageGeometry } from '../specification/page-geometry';
import type { PrintSpecification } from '../specification/print-specification';
import { PrintRefused, refusalsOf } from '../specification/refusals';
import { headline } from './headline';
import { legend } from './legend';
import { mapFrame } from './map-frame';
import { mapParts } from './map-parts';
import { notes } from './notes';
import type { PrintContent } from './print-content';

/** A print as data, for any writer: the drawing in pixels of its layout, and what they are on paper. */
export interface PrintSheet {
  list: DisplayList;
  geometry: PageGeometry;
  /** The number of the map's scale on paper. */
  scale: number;
}

/** Below this a map shows nothing. */
const LEAST_MAP_PX = 90;
const STRIP_GAP_PX = 7;

interface Strips {
  head: Strip;
  key: Strip;
  foot: Strip;
  map: Size;
}

const NOTHING: Strip = { heightPx: 0, shapes: [] };

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

/** The strips above and below the map, and what room they leave for it. */
function strips(
  content: PrintContent,
  { elements }: PrintSpecification,
  geometry: PageGeometry,
): Strips {
  const width = geometry.size.width - 2 * geometry.marginPx;
  const head = headline(content, elements, { width, height: geometry.size.height });
  const key = elements.has('legend') ? legend(plateInput(content, geometry), width) : NOTHING;
  const foot = notes(content, elements, width, geometry.mmPerPx);
  const gaps = [key, foot].filter(({ heightPx }) => heightPx > 0).length * STRIP_GAP_PX;
  const used = head.heightPx + key.heightPx + foot.heightPx + gaps + 2 * geometry.marginPx;
  return { head, key, foot, map: { width, height: geometry.size.height - used } };
}

function checkedRoom({ map }: Strips, { mmPerPx }: PageGeometry): void {
  if (map.height >= LEAST_MAP_PX && map.width >= LEAST_MAP_PX) return;
  throw new PrintRefused({
    reason: 'refused.no-room',
    values: { more: Math.ceil((LEAST_MAP_PX - Math.min(map.height, map.width)) * mmPerPx) },
  });
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

const strip = (id: string, { shapes }: Strip, left: number, top: number): GroupShape => ({
  type: 'group',
  id,
  offset: [left, top],
  shapes,
});

/**
 * Composes a print as data: headline, map, key and notes, without collisions, at sizes that follow the
 * paper. The same input gives the same sheet; no document is needed.
 * @throws PrintRefused where the specification cannot be made
 */
export function composePrint(content: PrintContent, specification: PrintSpecification): PrintSheet {
  const [refusal] = refusalsOf(specification, null);
  if (refusal) throw new PrintRefused(refusal);
  const geometry = pageGeometry(specification);
  const { marginPx: left, size } = geometry;
  const all = strips(content, specification, geometry);
  checkedRoom(all, geometry);
  const { head, key, foot, map } = all;
  const top = left + head.heightPx;
  const { shapes, scale } = mapGroup(content, specification, geometry, map);
  const below = top + map.height + STRIP_GAP_PX;
  const keyed = below + (key.heightPx > 0 ? key.heightPx + STRIP_GAP_PX : 0);
  const rules = { colours: specification.colours, leastLinePx: geometry.leastLinePx };
  const groups: GroupShape[] = [
    strip('headline', head, left, left),
    {
      type: 'group',
      id: 'map',
      offset: [left, top],
      clip: [0, 0, map.width, map.height],
      shapes,
    },
    { type: 'group', id: 'frame', offset: [left, top], shapes: [frameOf(map)] },
    ...(key.heightPx > 0 ? [strip('legend', key, left, below)] : []),
    strip('notes', foot, left, keyed),
  ];
  const list: DisplayList = {
    size,
    mapBox: [left, top, left + map.width, top + map.height],
    background: 'paper',
    language: content.words.text.language,
    groups: forPaper(groups, rules) as GroupShape[],
  };
  return { list, geometry, scale };
}
