import { type ColourToken, colourOf, palette, type Theme } from '../../layers/palette';

/**
 * How an SVG says its colours: `light` or `dark` as literal values, `classes` for a drawing
 * inside a page, which then needs `plateStylesheet`, or by a function that writes a token in CSS.
 */
export type ColourMode = Theme | 'classes' | ((token: ColourToken) => string);

/** Attributes of a fill and a stroke. */
export interface Paint {
  fill?: ColourToken | undefined;
  stroke?: ColourToken | undefined;
}

const TOKENS = Object.keys(palette) as ColourToken[];

/** Short names, since each stands many times in a drawing. */
const shortName = (token: ColourToken) => TOKENS.indexOf(token).toString(36);

/** The variable that holds a colour in a page with `plateStylesheet`. */
export const colourVariable = (token: ColourToken) => `var(--p${shortName(token)})`;

/** The attributes that paint in the mode, with a leading space. */
export function paintAttributes({ fill, stroke }: Paint, mode: ColourMode): string {
  if (mode === 'classes') {
    const names = [fill && `pf-${shortName(fill)}`, stroke && `ps-${shortName(stroke)}`];
    const given = names.filter((name) => name !== undefined && name !== '');
    return given.length > 0 ? ` class="${given.join(' ')}"` : '';
  }
  const css = (token: ColourToken) =>
    typeof mode === 'function' ? mode(token) : colourOf(token, mode);
  return [fill ? ` fill="${css(fill)}"` : '', stroke ? ` stroke="${css(stroke)}"` : ''].join('');
}

function valuesFor(theme: Theme): string {
  return TOKENS.map((token) => `--p${shortName(token)}:${colourOf(token, theme)}`).join(';');
}

const RULES = TOKENS.map((token) => {
  const name = shortName(token);
  return `.pf-${name}{fill:var(--p${name})}.ps-${name}{stroke:var(--p${name})}`;
}).join('');

/**
 * The style sheet of drawings whose colours are classes. Dark on screens where the reader's system is dark;
 * `data-theme` with `light` or `dark` on any ancestor decides otherwise.
 */
export function plateStylesheet(): string {
  const [light, dark] = [valuesFor('light'), valuesFor('dark')];
  return [
    `:root,[data-theme=light]{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `[data-theme=dark]{${dark}}`,
    RULES,
  ].join('');
}
