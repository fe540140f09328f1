import type { Shape, TextStyle } from '../display-list';
import { visibleIds } from '../draw-map';
import type { PlateInput, PlateParts } from '../plate-input';
import { key } from './key';
import { type Strip, textBlock } from './title';

const NEUTRAL_STYLE: TextStyle = { sizePx: 10.5, weight: 400, colour: 'ink' };
const CREDIT_STYLE: TextStyle = { sizePx: 9.5, weight: 400, colour: 'ink-quiet' };
const MARGIN_PX = 8;

/** The holders to be credited for the visible layers, each once, from the top layer down. */
export function creditsOf(input: PlateInput): string[] {
  const visible = visibleIds(input);
  const lines = input.words.contents.layers
    .filter(({ id }) => visible.has(id))
    .map(({ credit }) => credit);
  return [...new Set(lines.reverse().flatMap((line) => line.split(/;\s*/)))];
}

/** Key, neutral line and credits below the map; of no height where none is shown. */
export function footer(input: PlateInput, show: PlateParts, width: number): Strip {
  const shapes: Shape[] = [];
  let bottom = MARGIN_PX;
  if (show.legend) {
    const strip = key(input, bottom, width);
    shapes.push(...strip.shapes);
    bottom += strip.heightPx + 3;
  }
  const texts = [
    ...(show.neutrality ? [{ text: input.words.text.neutrality, style: NEUTRAL_STYLE }] : []),
    ...(show.credits ? [{ text: creditsOf(input).join(' · '), style: CREDIT_STYLE }] : []),
  ];
  for (const { text, style } of texts) {
    const block = textBlock(text, bottom, width, style);
    shapes.push(block.shape);
    bottom = block.bottom + 2;
  }
  return shapes.length > 0
    ? { heightPx: Math.ceil(bottom + MARGIN_PX - 2), shapes }
    : { heightPx: 0, shapes };
}
