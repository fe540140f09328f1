export type Theme = 'light' | 'dark';

/**
 * The colours of the map. `side-1` and `side-2` have the same OKLCH lightness
 * and nearly the same chroma, so that neither side weighs more. `accent` is
 * for what is being measured and for nothing else.
 */
export const palette = {
  sea: { light: '#d3e1e8', dark: '#10171c' },
  ground: { light: '#f1eee9', dark: '#21201e' },
  'side-1': { light: '#ebdabb', dark: '#3e3420' },
  'side-2': { light: '#c3e4e5', dark: '#213a3d' },
  other: { light: '#ece9e4', dark: '#272522' },
  water: { light: '#a5c5d3', dark: '#2b4754' },
  'water-edge': { light: '#85abbd', dark: '#3c5f6f' },
  forest: { light: '#b9cdae', dark: '#3b4a37' },
  road: { light: '#fdfbf7', dark: '#55504a' },
  'road-edge': { light: '#b5ab9c', dark: '#6d675f' },
  route: { light: '#6f675c', dark: '#a89f92' },
  line: { light: '#2b2723', dark: '#ece5da' },
  'line-old': { light: '#76608a', dark: '#a793bd' },
  paper: { light: '#fffdf8', dark: '#161514' },
  control: { light: '#4d463d', dark: '#cfc6b8' },
  difference: { light: '#6b5846', dark: '#c3b09b' },
  historical: { light: '#695a85', dark: '#a693c9' },
  schematic: { light: '#5b6c80', dark: '#93a7bd' },
  ink: { light: '#26221e', dark: '#f3ede3' },
  'ink-quiet': { light: '#5d564c', dark: '#b9b0a3' },
  'ink-water': { light: '#3d6678', dark: '#8fb6c8' },
  accent: { light: '#b5045a', dark: '#fd77aa' },
} as const satisfies Record<string, Record<Theme, string>>;

export type ColourToken = keyof typeof palette;

/** The CSS colour of a token in a theme. */
export function colourOf(token: ColourToken, theme: Theme): string {
  return palette[token][theme];
}
