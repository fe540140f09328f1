import type { ColourToken } from '../../layers/palette';
import type { Point } from '../../plate/camera';
import type { Stroke } from '../../plate/display-list';
import { cssOf } from '../colours/inks';
import type { PrintColours } from '../specification/print-specification';
import type { PaintContext } from './paint-context';

/** What a sheet is painted on, and the colours that it is painted in. */
export interface Painter {
  context: PaintContext;
  colours: PrintColours;
}

/** A colour of the drawing as the canvas takes it. */
export const css = ({ colours }: Painter, token: ColourToken) => cssOf(token, colours);

/** Makes paths the canvas's own, to be filled or drawn. */
export function trace(
  context: PaintContext,
  paths: readonly (readonly Point[])[],
  closed: boolean,
): void {
  context.beginPath();
  for (const path of paths) {
    const [first, ...more] = path;
    if (first) context.moveTo(...first);
    for (const point of more) context.lineTo(...point);
    if (closed) context.closePath();
  }
}

/** Draws what was traced. */
export function stroke(painter: Painter, { colour, widthPx, opacity, cap, dashPx }: Stroke): void {
  const { context } = painter;
  context.strokeStyle = css(painter, colour);
  context.lineWidth = widthPx;
  context.lineCap = cap;
  context.lineJoin = 'round';
  context.globalAlpha = opacity;
  context.setLineDash(dashPx ?? []);
  context.stroke();
  context.globalAlpha = 1;
}

/** Fills what was traced; what is traced twice is left out. */
export function fill(painter: Painter, colour: ColourToken, opacity: number): void {
  const { context } = painter;
  context.fillStyle = css(painter, colour);
  context.globalAlpha = opacity;
  context.fill('evenodd');
  context.globalAlpha = 1;
}
