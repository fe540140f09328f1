import { unbroken } from '../../i18n/unbroken';
import type { TextShape, TextStyle } from '../../plate/display-list';
import { lineWidthPx, textShape } from '../../plate/labels/boxes';
import { balancedLines, wrapText } from '../../plate/text/wrap';

/** Where a block of text may stand, in pixels from its strip's top left. */
export interface Room {
  left: number;
  top: number;
  width: number;
}

export interface TextBlock {
  shape: TextShape;
  bottom: number;
}

/** Where a full line of an address best ends: after a sign between its parts, if one is near the end. */
function lineEnd(line: string): number {
  const sign = Math.max(...['/', '#', '=', '&', '-'].map((each) => line.lastIndexOf(each)));
  return sign + 1 >= line.length * 0.6 ? sign + 1 : line.length;
}

/** A word that is wider than a line, such as an address, in pieces that fit. */
function pieces(word: string, style: TextStyle, width: number): string[] {
  if (lineWidthPx(word, style) <= width) return [word];
  const found: string[] = [''];
  for (const letter of word) {
    const last = found.at(-1) ?? '';
    if (last === '' || lineWidthPx(last + letter, style) <= width) {
      found[found.length - 1] = last + letter;
      continue;
    }
    const end = lineEnd(last);
    found[found.length - 1] = last.slice(0, end);
    found.push(last.slice(end) + letter);
  }
  return found;
}

/** Lines of text from the top left of a room; all of it within the room's width. */
export function textBlock(text: string, room: Room, style: TextStyle, balanced = false): TextBlock {
  const words = unbroken(text)
    .split(' ')
    .flatMap((word) => pieces(word, style, room.width));
  const set = balanced ? balancedLines : wrapText;
  const lines = set(words.join(' '), style, room.width);
  const shape = textShape(lines, [room.left, room.top + style.sizePx * 0.86], 'start', style);
  return { shape, bottom: room.top + style.sizePx * 1.1 + (lines.length - 1) * shape.lineHeightPx };
}
