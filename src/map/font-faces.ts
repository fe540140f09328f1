import files from 'virtual:fonts';
import type { StyleSpecification } from 'maplibre-gl';
import { FONT_NAMES } from './font-names';

const faces = (weight: 400 | 600) =>
  files[weight].map(([url, ranges]) => ({
    url: new URL(url, document.baseURI).href,
    'unicode-range': ranges,
  }));

/** The font files for the style's `font-faces`; MapLibre fetches each when a letter of it is drawn. */
export function fontFaces(): NonNullable<StyleSpecification['font-faces']> {
  return { [FONT_NAMES[400]]: faces(400), [FONT_NAMES[600]]: faces(600) };
}
