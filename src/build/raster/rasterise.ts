import { Resvg } from '@resvg/resvg-js';

/** A drawing in pixels. */
export interface Raster {
  widthPx: number;
  heightPx: number;
  /** PNG file; made when it is called. */
  png: () => Uint8Array;
  /** RGBA, row by row from the top. */
  rgba: () => Uint8Array;
}

/** A document that fills whole pixels: paper hardly ever has their very shape. */
function filling(svg: string, widthPx: number, heightPx: number): string {
  return svg.replace(/<svg\b[^>]*>/, (root) =>
    root
      .replace(/ width="[^"]*"/, ` width="${widthPx}"`)
      .replace(/ height="[^"]*"/, ` height="${heightPx}" preserveAspectRatio="none"`),
  );
}

/**
 * An SVG document in pixels, by resvg; the same bytes each time. For the build and the command line
 * only: resvg is under the MPL-2.0. Text comes as outlines
 * (`writeSvg(list, { ..., writeTexts: outlinesWriter(printFonts()) })`): by itself resvg takes a
 * font of another weight for mixed scripts.
 * @param widthPx whole pixels
 * @param heightPx the same; where it is left out, as the document's shape gives it
 * @throws Error where the document holds text
 */
export function rasterise(svg: string, widthPx: number, heightPx?: number): Raster {
  if (svg.includes('<text')) throw new Error('Text must be written as outlines to be rasterised.');
  const image = new Resvg(heightPx === undefined ? svg : filling(svg, widthPx, heightPx), {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false },
  }).render();
  return {
    widthPx: image.width,
    heightPx: image.height,
    png: () => image.asPng(),
    rgba: () => image.pixels,
  };
}
