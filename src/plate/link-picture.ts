import { composePlate } from './compose-plate';
import type { DisplayList, GroupShape, Shape, TextStyle } from './display-list';
import { SIDE_PX, textBlock } from './furniture/title';
import { lineWidthPx } from './labels/boxes';
import type { PlateInput } from './plate-input';
import { textWidthEm } from './text/text-width';
import { wrapText } from './text/wrap';

/** What stands beside the map, each set in lines as it needs. */
export interface PictureTexts {
  /** Name of the whole work. */
  work: string;
  title: string;
  /** The number that answers, or why there is none. */
  answer: string;
  isNumber: boolean;
  /** Its interval, or how many pieces it sums up; empty for none. */
  beside: string;
  /** What is measured. */
  label: string;
  /** That nothing is implied, and whose data it is. */
  foot: readonly string[];
}

/** The picture that sites show for a link: twice as many pixels each way, 1200 to 630. */
export const PICTURE_SIZE = { width: 600, height: 315 } as const;
/** Width of the words beside the map. */
export const PANEL_PX = 232;
const ACCENT_PX = 4;

type Line = [
  text: string,
  sizePx: number,
  weight: 400 | 600,
  colour: TextStyle['colour'],
  gap: number,
];

const ROOM_PX = PANEL_PX - 2 * SIDE_PX;
const TITLE_SIZES = [24, 21, 18, 16] as const;
const MOST_TITLE_LINES = 3;

/** The largest size at which a title takes few lines, and none of its words runs out of the panel. */
function titleSize(title: string): number {
  const fits = (sizePx: number) => {
    const style: TextStyle = { sizePx, weight: 600, colour: 'ink' };
    const lines = wrapText(title, style, ROOM_PX);
    return (
      lines.length <= MOST_TITLE_LINES && lines.every((line) => lineWidthPx(line, style) <= ROOM_PX)
    );
  };
  return TITLE_SIZES.find(fits) ?? 14;
}

/** A number stands in one line. */
const numberSize = (number: string) => Math.min(36, Math.floor(ROOM_PX / textWidthEm(number, 600)));

function headLines(texts: PictureTexts): Line[] {
  return [
    [texts.work, 9.5, 400, 'ink-quiet', 6],
    [texts.title, titleSize(texts.title), 600, 'ink', 10],
    [texts.label, 11, 400, 'ink-quiet', 2],
    [texts.answer, texts.isNumber ? numberSize(texts.answer) : 14, 600, 'accent', 3],
    [texts.beside, 11.5, 400, 'ink-quiet', 0],
  ];
}

function column(lines: readonly Line[], top: number): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let bottom = top;
  for (const [text, sizePx, weight, colour, gap] of lines) {
    if (!text) continue;
    const block = textBlock(text, bottom, PANEL_PX, { sizePx, weight, colour });
    shapes.push(block.shape);
    bottom = block.bottom + gap;
  }
  return { shapes, bottom };
}

/** At the lower edge: set once to learn its height, then where it belongs. */
function footShapes(foot: readonly string[]): Shape[] {
  const lines = foot.map((text): Line => [text, 7.5, 400, 'ink-quiet', 2]);
  const { bottom } = column(lines, 0);
  return column(lines, PICTURE_SIZE.height - bottom - 8).shapes;
}

/** What stands beside the map: the finding at the top, what must be said at the lower edge. */
export function pictureWords(texts: PictureTexts): { head: Shape[]; foot: Shape[] } {
  return { head: column(headLines(texts), 14).shapes, foot: footShapes(texts.foot) };
}

/**
 * A claim's picture for links: what was found in words beside its map. Reads at a few hundred pixels,
 * as sites show it.
 */
export function linkPicture(
  input: Omit<PlateInput, 'size' | 'show'>,
  texts: PictureTexts,
): DisplayList {
  const { width, height } = PICTURE_SIZE;
  const map = composePlate({
    ...input,
    size: { width: width - PANEL_PX, height },
    show: { scaleBar: true },
  });
  const edge: Shape = {
    type: 'rect',
    box: [0, 0, ACCENT_PX, height],
    fill: { colour: 'accent', opacity: 1 },
  };
  const { head, foot } = pictureWords(texts);
  const groups: GroupShape[] = [
    { type: 'group', id: 'plate', offset: [PANEL_PX, 0], shapes: map.groups },
    { type: 'group', id: 'panel', shapes: [edge, ...head] },
    { type: 'group', id: 'foot', shapes: foot },
  ];
  return {
    size: PICTURE_SIZE,
    mapBox: [PANEL_PX, 0, width, height],
    background: 'paper',
    language: map.language,
    groups,
  };
}
