import { channelsOf } from '../../layers/channels';
import { type ColourToken, colourOf } from '../../layers/palette';
import type { PrintColours } from '../specification/print-specification';

/** A colour as a printer takes it; each value 0 to 1. */
export interface Ink {
  space: 'rgb' | 'cmyk' | 'grey';
  values: readonly number[];
}

/** Paper is not printed. */
const isPaper = (token: ColourToken) => token === 'paper';

/** Read as black and printed so, however warm they are on a screen. */
const BLACKS: ReadonlySet<ColourToken> = new Set<ColourToken>(['ink', 'line', 'accent']);

/** Colours closer to grey than this, and darker than this, are tints of black: thin lines of four inks blur. */
const NEUTRAL = { chroma: 0.2, luminance: 0.5 };
/** From here on a tint is as good as black. */
const NEARLY_BLACK = 0.78;
/** Black replaces what the three colours share where they share so much. */
const SHARED = 0.3;

function channels(token: ColourToken): [number, number, number] {
  if (isPaper(token)) return [1, 1, 1];
  const [red, green, blue] = channelsOf(colourOf(token, 'light'));
  return [red / 255, green / 255, blue / 255];
}

/** Rec. 601: how light a print in black looks. */
const luminanceOf = ([red, green, blue]: readonly [number, number, number]) =>
  0.299 * red + 0.587 * green + 0.114 * blue;

function isNeutral(rgb: readonly [number, number, number]): boolean {
  const chroma = Math.max(...rgb) - Math.min(...rgb);
  return chroma < NEUTRAL.chroma && luminanceOf(rgb) < NEUTRAL.luminance;
}

function cmyk(token: ColourToken): number[] {
  const rgb = channels(token);
  if (isNeutral(rgb)) {
    const black = 1 - luminanceOf(rgb);
    return [0, 0, 0, black > NEARLY_BLACK ? 1 : black];
  }
  const colours = rgb.map((channel) => 1 - channel);
  const shared = Math.min(...colours);
  if (shared < SHARED) return [...colours, 0];
  return [...colours.map((colour) => (colour - shared) / (1 - shared)), shared];
}

function greyOf(token: ColourToken): number {
  if (BLACKS.has(token)) return 0;
  return luminanceOf(channels(token));
}

/** The ink of a colour. */
export function inkOf(token: ColourToken, colours: PrintColours): Ink {
  switch (colours) {
    case 'rgb':
      return { space: 'rgb', values: channels(token) };
    case 'cmyk':
      return { space: 'cmyk', values: cmyk(token) };
    case 'grey':
      return { space: 'grey', values: [greyOf(token)] };
    case 'black':
      return { space: 'grey', values: [isPaper(token) ? 1 : 0] };
  }
}

const hex = (value: number) =>
  Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');

/** The same for a screen; CMYK in the colours that it stands for. */
export function cssOf(token: ColourToken, colours: PrintColours): string {
  const { values } = inkOf(token, colours === 'cmyk' ? 'rgb' : colours);
  const [red = 0, green = red, blue = red] = values;
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}
