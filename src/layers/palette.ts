export type Theme = 'light' | 'dark';

/**
 * The colours of the map. `side-1` and `side-2` have the same OKLCH lightness
 * and nearly the same chroma, so that neither side weighs more. `accent` is
 * for what is being measured and for nothing else.
 */
export const palette = {
  sea: { light: '#bed4e0', dark: '#10171c' },
  ground: { light: '#f4f0e8', dark: '#21201e' },
  'side-1': { light: '#ecdbc4', dark: '#433523' },
  'side-2': { light: '#dadcf4', dark: '#34364b' },
  other: { light: '#eeebe4', dark: '#272522' },
  water: { light: '#8fbcd6', dark: '#2d5a78' },
  'water-edge': { light: '#558db1', dark: '#4a7797' },
  forest: { light: '#b3bd98', dark: '#5a6a4f' },
  road: { light: '#fdfbf7', dark: '#55504a' },
  'road-edge': { light: '#b5ab9c', dark: '#6d675f' },
  route: { light: '#857b6d', dark: '#8b8377' },
  line: { light: '#2b2723', dark: '#ece5da' },
  'line-old': { light: '#76608a', dark: '#a793bd' },
  paper: { light: '#fffdf8', dark: '#161514' },
  control: { light: '#4d463d', dark: '#cfc6b8' },
  difference: { light: '#7a6450', dark: '#c3b09b' },
  historical: { light: '#235b55', dark: '#7fb5ac' },
  schematic: { light: '#5b6c80', dark: '#93a7bd' },
  ink: { light: '#26221e', dark: '#f3ede3' },
  'ink-quiet': { light: '#5d564c', dark: '#b9b0a3' },
  'ink-water': { light: '#345a6b', dark: '#8fb6c8' },
  accent: { light: '#ad0456', dark: '#fd77aa' },
  'readers-line': { light: '#0a58a8', dark: '#7fbcff' },
} as const satisfies Record<string, Record<Theme, string>>;

export type ColourToken = keyof typeof palette;

/** The CSS colour of a token in a theme. */
export function colourOf(token: ColourToken, theme: Theme): string {
  return palette[token][theme];
}
