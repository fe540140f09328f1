import { formatNumber } from '../../i18n/number';
import type { Box, GroupShape } from '../../plate/display-list';
import type { DrawnMap } from '../../plate/drawn-map';
import { scaleBar } from '../../plate/furniture/scale-bar';
import type { MapExtras } from '../../plate/map-extras';
import type { PrintSpecification } from '../specification/print-specification';
import { graticule } from './graticule';
import { northArrow } from './north-arrow';
import { bandShapes } from './overlays/band-shapes';
import { measuringShapes } from './overlays/measuring-shapes';
import { zoneShapes } from './overlays/zone-shapes';
import type { PrintContent } from './print-content';
import { printedLine } from './printed-line';
import { scaleWords } from './scale-words';

export interface PartsOrder {
  content: PrintContent;
  specification: PrintSpecification;
  /** The number of the scale; null on pages in pixels, which have none. */
  scale: number | null;
}

function bar({ content, specification }: PartsOrder, { frame }: DrawnMap) {
  const isShown = specification.elements.has('scale-bar');
  return isShown ? scaleBar(frame, content.words.translator.forms) : null;
}

function scaleText({ content, scale }: PartsOrder): string {
  const { forms } = content.words.translator;
  return content.messages('print.scale', { scale: formatNumber(scale ?? 0, forms) });
}

/** What the reader laid upon the map, bottom first. */
function overlaid({ content, specification }: PartsOrder, { frame }: DrawnMap): GroupShape[] {
  const { overlays } = content;
  const { bands, zones, measuring } = overlays;
  return [
    ...(zones.length > 0 ? [zoneShapes(overlays, frame, specification.colours)] : []),
    ...(bands ? [bandShapes(content, frame)] : []),
    ...(measuring ? [measuringShapes(measuring, frame)] : []),
  ];
}

const AIR_PX = 6;

/** Names keep a little off the inset and the bar. */
const withAir = ([left, top, right, bottom]: Box): Box => [
  left - AIR_PX,
  top - AIR_PX,
  right + AIR_PX,
  bottom + AIR_PX,
];

/** What stands upon a printed map besides its layers, values and names. */
export function mapParts(order: PartsOrder, map: DrawnMap, taken: readonly Box[]): MapExtras {
  const { content, specification, scale } = order;
  const { elements } = specification;
  const own = bar(order, map);
  const north = elements.has('north')
    ? northArrow(map.frame, content.messages('print.north'), taken)
    : null;
  const right = north?.taken[0]?.[0] ?? map.frame.size.width;
  const words =
    own && scale !== null ? scaleWords(map.frame, scaleText(order), own.widthPx, right) : null;
  const corners = [words, north].flatMap((part) => part?.taken ?? []);
  const grid = elements.has('graticule') ? graticule(map.frame, [...taken, ...corners]) : null;
  const line = content.line ? printedLine(content.line, map.frame) : null;
  return {
    below: [
      ...overlaid(order, map),
      ...(grid ? [grid.lines, grid.figures] : []),
      ...(line ? [line.group] : []),
    ],
    above: [words?.group, north?.group].flatMap((group) => group ?? []),
    taken: [...corners, ...taken.map(withAir), ...(grid?.taken ?? [])],
    labels: line?.labels ?? [],
  };
}
