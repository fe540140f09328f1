export type Theme = 'light' | 'dark';

/**
 * The colours of the map. `side-1` and `side-2` have the same OKLCH lightness
 * and nearly the same chroma, so that neither side weighs more. `accent` is
 * for what is being measured and for nothing else.
 */
export const palette = {
  sea: { light: '#c6d8e2', dark: '#10171c' },
  ground: { light: '#f1eee9', dark: '#21201e' },
  'side-1': { light: '#eadcc1', dark: '#403624' },
  'side-2': { light: '#dfdcf0', dark: '#353449' },
  other: { light: '#ece9e4', dark: '#272522' },
  water: { light: '#8fbcd6', dark: '#2d5a78' },
  'water-edge': { light: '#558db1', dark: '#4a7797' },
  forest: { light: '#839b76', dark: '#7b9170' },
  road: { light: '#fdfbf7', dark: '#55504a' },
  'road-edge': { light: '#b5ab9c', dark: '#6d675f' },
  route: { light: '#6f675c', dark: '#a89f92' },
  line: { light: '#2b2723', dark: '#ece5da' },
  'line-old': { light: '#76608a', dark: '#a793bd' },
  paper: { light: '#fffdf8', dark: '#161514' },
  control: { light: '#4d463d', dark: '#cfc6b8' },
  difference: { light: '#6b5846', dark: '#c3b09b' },
  historical: { light: '#2a665f', dark: '#7fb5ac' },
  schematic: { light: '#5b6c80', dark: '#93a7bd' },
  ink: { light: '#26221e', dark: '#f3ede3' },
  'ink-quiet': { light: '#5d564c', dark: '#b9b0a3' },
  'ink-water': { light: '#3a6173', dark: '#8fb6c8' },
  accent: { light: '#b5045a', dark: '#fd77aa' },
} as const satisfies Record<string, Record<Theme, string>>;

export type ColourToken = keyof typeof palette;

/** The CSS colour of a token in a theme. */
export function colourOf(token: ColourToken, theme: Theme): string {
  return palette[token][theme];
}
