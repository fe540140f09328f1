import type { HatchSymbol } from '../../layers/symbology';
import type { Point } from '../../plate/camera';
import type { Box, PathShape } from '../../plate/display-list';
import { boxOf, hatchLines } from '../pdf/hatch-lines';
import { type Painter, stroke, trace } from './painter';

/** Pixels of one picture of a hatch, 32 MB: what is larger is painted in bands. */
const MOST_PX = 8_000_000;

/** The pixels of a canvas that a box of the drawing meets. */
function onCanvas({ context }: Painter, [left, top, right, bottom]: Box): Box {
  const { a, d, e, f } = context.getTransform();
  const { width, height } = context.canvas;
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  return [
    within(Math.floor(left * a + e), width),
    within(Math.floor(top * d + f), height),
    within(Math.ceil(right * a + e), width),
    within(Math.ceil(bottom * d + f), height),
  ];
}

/** Whole rows of pixels, from above; none of a box outside the canvas. */
function bandsOf([left, top, right, bottom]: Box): Box[] {
  const width = right - left;
  if (width === 0 || bottom === top) return [];
  const rows = Math.max(1, Math.floor(MOST_PX / width));
  const count = Math.ceil((bottom - top) / rows);
  return Array.from({ length: count }, (_, i) => [
    left,
    top + i * rows,
    right,
    Math.min(top + (i + 1) * rows, bottom),
  ]);
}

/** A hatch alone, without the area that it fills, on a canvas of a band's size. */
function pictureOf(painter: Painter, hatch: HatchSymbol, band: Box): OffscreenCanvas {
  const [left, top, right, bottom] = band;
  const { a, d, e, f } = painter.context.getTransform();
  const picture = new OffscreenCanvas(right - left, bottom - top);
  const context = picture.getContext('2d', { willReadFrequently: true });
  if (!context) return picture;
  context.setTransform(a, 0, 0, d, e - left, f - top);
  const edge = hatch.widthPx;
  const x = (px: number) => (px - e) / a;
  const y = (px: number) => (px - f) / d;
  const box: Box = [x(left) - edge, y(top) - edge, x(right) + edge, y(bottom) + edge];
  trace(context, hatchLines(hatch, box), false);
  const cap = hatch.pattern === 'dots' ? 'round' : 'butt';
  const drawn = { colour: hatch.colour, widthPx: hatch.widthPx, opacity: 1, cap } as const;
  stroke({ ...painter, context }, drawn);
  return picture;
}

function paintBand(
  painter: Painter,
  rings: readonly (readonly Point[])[],
  hatch: HatchSymbol,
  band: Box,
): void {
  const { context } = painter;
  const pattern = context.createPattern(pictureOf(painter, hatch, band), 'no-repeat');
  if (!pattern) return;
  pattern.setTransform(context.getTransform().inverse().translate(band[0], band[1]));
  context.save();
  // Pixel lies on pixel: nothing is to be smoothed.
  context.imageSmoothingEnabled = false;
  context.fillStyle = pattern;
  trace(context, rings, true);
  context.fill('evenodd');
  context.restore();
}

/**
 * Fills areas with a hatch. Each is filled with a picture of the hatch, pixel for pixel; to clip the
 * hatch to the area gives the same and takes five times as long.
 */
export function paintHatch(painter: Painter, { features, hatch }: PathShape): void {
  if (!hatch) return;
  for (const rings of features.filter((paths) => paths.length > 0)) {
    for (const band of bandsOf(onCanvas(painter, boxOf(rings)))) {
      paintBand(painter, rings, hatch, band);
    }
  }
}
