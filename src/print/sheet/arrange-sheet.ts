import type { Box, GroupShape } from '../../plate/display-list';
import type { Strip } from '../../plate/furniture/title';
import type { PageGeometry } from '../specification/page-geometry';
import type { PrintSpecification } from '../specification/print-specification';
import { PrintRefused } from '../specification/refusals';
import { headline } from './headline';
import { legend } from './legend';
import { notes } from './notes';
import type { PrintContent } from './print-content';
import type { SignRow } from './sign-row';

/** Below this a map shows nothing. */
const LEAST_MAP_PX = 90;
const GAP_PX = 7;
/** Low and wide pages have their text beside the map. */
const BESIDE = { aspect: 1.5, height: 480, share: 0.37, gap: 14 };

/** Where the text and the map of a sheet stand. */
export interface Arranged {
  /** Headline, key and notes, those that there are. */
  strips: GroupShape[];
  mapBox: Box;
}

interface Parts {
  head: Strip;
  key: Strip;
  foot: Strip;
}

const strip = (id: string, { shapes }: Strip, left: number, top: number): GroupShape => ({
  type: 'group',
  id,
  offset: [left, top],
  shapes,
});

/** With the gap above them that strips have which are not empty. */
const gapped = ({ heightPx }: Strip) => (heightPx > 0 ? heightPx + GAP_PX : 0);

/** Headline above the map, key and notes below it. */
function stacked({ head, key, foot }: Parts, { size, marginPx }: PageGeometry): Arranged {
  const right = size.width - marginPx;
  const top = marginPx + head.heightPx;
  const bottom = size.height - marginPx - gapped(key) - gapped(foot);
  return {
    strips: [
      strip('headline', head, marginPx, marginPx),
      ...(key.heightPx > 0 ? [strip('legend', key, marginPx, bottom + GAP_PX)] : []),
      strip('notes', foot, marginPx, bottom + gapped(key) + GAP_PX),
    ],
    mapBox: [marginPx, top, right, bottom],
  };
}

/** Headline, key and notes in a column at the left; the key below the map where that has no room for it. */
function beside(
  { head, foot, key }: Parts,
  below: Strip,
  { size, marginPx }: PageGeometry,
  width: number,
): Arranged | null {
  const bottom = size.height - marginPx;
  const footTop = bottom - foot.heightPx;
  const used = marginPx + head.heightPx + GAP_PX;
  if (used > footTop) return null;
  const left = marginPx + width + BESIDE.gap;
  const isBeside = used + gapped(key) <= footTop;
  const mapBottom = isBeside ? bottom : bottom - gapped(below);
  // Without a headline the key stands at the top of the column, which would be empty there.
  const keyTop = head.heightPx > 0 ? footTop - gapped(key) : marginPx;
  const legend = isBeside
    ? strip('legend', key, marginPx, keyTop)
    : strip('legend', below, left, mapBottom + GAP_PX);
  return {
    strips: [
      strip('headline', head, marginPx, marginPx),
      ...(key.heightPx > 0 ? [legend] : []),
      strip('notes', foot, marginPx, footTop),
    ],
    mapBox: [left, marginPx, size.width - marginPx, mapBottom],
  };
}

/** What a sheet is set of. */
export interface SheetOrder {
  content: PrintContent;
  specification: PrintSpecification;
  geometry: PageGeometry;
}

function partsOf(
  { content, specification, geometry }: SheetOrder,
  rows: readonly SignRow[],
  width: number,
): Parts {
  const { size, mmPerPx } = geometry;
  const { elements } = specification;
  return {
    head: headline(content, elements, { width, height: size.height }),
    key: elements.has('legend') ? legend(rows, width) : { heightPx: 0, shapes: [] },
    foot: notes(content, elements, width, mmPerPx),
  };
}

function checkRoom({ mapBox }: Arranged, { specification, geometry }: SheetOrder): void {
  const [left, top, right, bottom] = mapBox;
  const least = Math.min(right - left, bottom - top);
  if (least >= LEAST_MAP_PX) return;
  const perPx = specification.size.height / geometry.size.height;
  throw new PrintRefused({
    reason: 'refused.no-room',
    values: { more: Math.ceil((LEAST_MAP_PX - least) * perPx) },
  });
}

const isLow = ({ size }: PageGeometry): boolean =>
  size.width / size.height >= BESIDE.aspect && size.height < BESIDE.height;

/** The width that a sheet has for its legend. */
export function legendWidth({ geometry }: SheetOrder): number {
  const inner = geometry.size.width - 2 * geometry.marginPx;
  return isLow(geometry) ? inner * BESIDE.share : inner;
}

/**
 * Sets the text of a sheet and gives the map the room that is left.
 * @param rows the signs of the legend
 * @throws PrintRefused where none is left
 */
export function arranged(order: SheetOrder, rows: readonly SignRow[]): Arranged {
  const { geometry } = order;
  const inner = geometry.size.width - 2 * geometry.marginPx;
  const parts = (width: number) => partsOf(order, rows, width);
  const narrow = inner * BESIDE.share;
  const { key } = parts(inner - narrow - BESIDE.gap);
  const low = isLow(geometry) ? beside(parts(narrow), key, geometry, narrow) : null;
  const sheet = low ?? stacked(parts(inner), geometry);
  checkRoom(sheet, order);
  return sheet;
}

/** The same with the map's lower edge moved up, and with it what stands below; the page ends in paper. */
export function withLowerEdge({ strips, mapBox }: Arranged, bottom: number): Arranged {
  const [left, top, right, before] = mapBox;
  const raised = strips.map((own): GroupShape => {
    const [x, y] = own.offset ?? [0, 0];
    return y >= before ? { ...own, offset: [x, y + bottom - before] } : own;
  });
  return { strips: raised, mapBox: [left, top, right, bottom] };
}
