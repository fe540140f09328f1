import type { Point } from '../../plate/camera';
import type {
  Box,
  GroupShape,
  MarkerShape,
  PathShape,
  RectShape,
  Shape,
  TextShape,
} from '../../plate/display-list';
import type { PrintSheet } from '../sheet/compose-print';
import type { PrintColours } from '../specification/print-specification';
import { FONT_STACK, type PaintContext } from './paint-context';
import { paintHatch } from './paint-hatch';
import { css, fill, type Painter, stroke, trace } from './painter';

function paintPath(painter: Painter, shape: PathShape): void {
  const { context } = painter;
  for (const rings of shape.fill ? shape.features : []) {
    trace(context, rings, true);
    fill(painter, shape.fill?.colour ?? 'paper', shape.fill?.opacity ?? 1);
  }
  paintHatch(painter, shape);
  if (shape.strokes.length === 0) return;
  trace(context, shape.features.flat(), shape.closed);
  for (const each of shape.strokes) stroke(painter, each);
}

function traceMark(context: PaintContext, { shape, radiusPx }: MarkerShape, [x, y]: Point): void {
  const foot = y + radiusPx * 0.8;
  const corners: Point[] = [
    [x, y - radiusPx],
    [x + radiusPx, foot],
    [x - radiusPx, foot],
  ];
  if (shape === 'triangle') trace(context, [corners], true);
  else {
    context.beginPath();
    context.arc(x, y, radiusPx, 0, 2 * Math.PI);
  }
}

function paintMarkers(painter: Painter, shape: MarkerShape): void {
  const edge = { colour: shape.edge, widthPx: shape.edgePx * 2, opacity: 1, cap: 'butt' } as const;
  for (const point of shape.at) {
    traceMark(painter.context, shape, point);
    stroke(painter, edge);
    fill(painter, shape.colour, 1);
  }
}

function traceBox(context: PaintContext, [left, top, right, bottom]: Box): void {
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
}

function paintRect(painter: Painter, shape: RectShape): void {
  traceBox(painter.context, shape.box);
  if (shape.fill) fill(painter, shape.fill.colour, shape.fill.opacity);
  if (shape.stroke) stroke(painter, shape.stroke);
}

function paintLines(painter: Painter, shape: TextShape): void {
  const { context } = painter;
  const { style, beside, lines, lineHeightPx } = shape;
  const own = lines.map((text, i) => ({
    text,
    sizePx: style.sizePx,
    y: i * lineHeightPx,
    colour: style.colour,
  }));
  const bottom = (lines.length - 1) * lineHeightPx;
  const further = (beside?.lines ?? []).map((text, i) => ({
    text,
    sizePx: beside?.sizePx ?? style.sizePx,
    y: bottom + (i + 1) * (beside?.lineHeightPx ?? 0),
    colour: beside?.colour ?? style.colour,
  }));
  const write = (how: 'strokeText' | 'fillText') => {
    for (const { text, sizePx, y, colour } of [...own, ...further]) {
      context.font = `${style.weight} ${sizePx}px ${FONT_STACK}`;
      context.fillStyle = css(painter, colour);
      context[how](text, 0, y);
    }
  };
  context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[shape.anchor];
  context.letterSpacing = `${style.letterSpacingPx ?? 0}px`;
  if (style.haloPx) {
    context.strokeStyle = css(painter, 'paper');
    context.lineWidth = style.haloPx * 2;
    context.lineJoin = 'round';
    context.setLineDash([]);
    write('strokeText');
  }
  write('fillText');
}

function paintText(painter: Painter, shape: TextShape): void {
  const { context } = painter;
  context.save();
  context.translate(...shape.at);
  if (shape.rotateDegrees) context.rotate((shape.rotateDegrees * Math.PI) / 180);
  paintLines(painter, shape);
  context.restore();
}

function paintGroup(painter: Painter, group: GroupShape): void {
  const { context } = painter;
  context.save();
  if (group.offset) context.translate(...group.offset);
  if (group.clip) {
    traceBox(context, group.clip);
    context.clip();
  }
  for (const shape of group.shapes) paintShape(painter, shape);
  context.restore();
}

function paintShape(painter: Painter, shape: Shape): void {
  if (shape.type === 'path') paintPath(painter, shape);
  else if (shape.type === 'text') paintText(painter, shape);
  else if (shape.type === 'group') paintGroup(painter, shape);
  else if (shape.type === 'markers') paintMarkers(painter, shape);
  else paintRect(painter, shape);
}

/**
 * Paints a sheet over all of a canvas, in the fonts of the page.
 * @param widthPx pixels of the canvas
 * @param heightPx the same
 */
export function paintSheet(
  context: PaintContext,
  { list }: PrintSheet,
  colours: PrintColours,
  widthPx: number,
  heightPx: number,
): void {
  const painter = { context, colours: colours === 'cmyk' ? ('rgb' as const) : colours };
  context.save();
  context.fillStyle = css(painter, 'paper');
  context.fillRect(0, 0, widthPx, heightPx);
  context.scale(widthPx / list.size.width, heightPx / list.size.height);
  for (const group of list.groups) paintShape(painter, group);
  context.restore();
}
