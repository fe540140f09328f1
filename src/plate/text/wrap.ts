import type { TextStyle } from '../display-list';
import { lineWidthPx } from '../labels/boxes';

/** The words of a text in lines of at most `maxWidthPx`; a longer word has a line of its own. */
export function wrapText(text: string, style: TextStyle, maxWidthPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lineWidthPx(longer, style) <= maxWidthPx)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Wrapped into as few lines as fit, each as short as that many lines allow. */
export function balancedLines(text: string, style: TextStyle, maxWidthPx: number): string[] {
  const lines = wrapText(text, style, maxWidthPx);
  if (lines.length < 2) return lines;
  let best = lines;
  for (let width = maxWidthPx; width > style.sizePx; width -= style.sizePx / 2) {
    const tighter = wrapText(text, style, width);
    if (tighter.length > lines.length) break;
    best = tighter;
  }
  return best;
}
