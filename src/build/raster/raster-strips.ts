import { Resvg } from '@resvg/resvg-js';

/** Pixels of a strip at most: resvg holds them twice, with four bytes for each. */
const MOST_STRIP_PX = 12_000_000;

/** Width and height of a picture in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Rows of a picture. */
export interface Strip {
  top: number;
  rows: number;
}

/** The strips in which a picture is drawn, from the top: one, or several of a large one. @param mostPx pixels of a strip at most */
export function stripsOf({ width, height }: PictureSize, mostPx = MOST_STRIP_PX): Strip[] {
  const most = Math.max(1, Math.floor(mostPx / width));
  return Array.from({ length: Math.ceil(height / most) }, (_, at) => ({
    top: at * most,
    rows: Math.min(most, height - at * most),
  }));
}

/** The document seen through a strip, in whole pixels; paper hardly ever has their very shape. */
function seenThrough(svg: string, picture: PictureSize, { top, rows }: Strip): string {
  return svg.replace(/<svg\b[^>]*>/, (root) => {
    const [x = 0, y = 0, width = 0, height = 0] =
      /viewBox="([^"]*)"/.exec(root)?.[1]?.split(' ').map(Number) ?? [];
    const perPx = height / picture.height;
    const box = `${x} ${y + top * perPx} ${width} ${rows * perPx}`;
    return root
      .replace(/ viewBox="[^"]*"/, ` viewBox="${box}"`)
      .replace(/ width="[^"]*"/, ` width="${picture.width}"`)
      .replace(/ height="[^"]*"/, ` height="${rows}" preserveAspectRatio="none"`);
  });
}

/**
 * Some rows of an SVG document drawn as a picture, by resvg: RGBA, row by row from the top.
 * Text comes as outlines. No group that is clipped may lie outside of the strip: where one is further
 * off than twice the strip's height, resvg 2.6.2 ends the process.
 * @throws Error where the document holds text
 */
export function rasterStrip(svg: string, picture: PictureSize, strip: Strip): Uint8Array {
  if (svg.includes('<text')) throw new Error('Text must be written as outlines to be rasterised.');
  const options = {
    fitTo: { mode: 'width' as const, value: picture.width },
    font: { loadSystemFonts: false },
  };
  return new Resvg(seenThrough(svg, picture, strip), options).render().pixels;
}
