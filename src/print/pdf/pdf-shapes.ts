import type { Point } from '../../plate/camera';
import type {
  GroupShape,
  MarkerShape,
  PathShape,
  RectShape,
  Shape,
  TextShape,
} from '../../plate/display-list';
import { boxOf, hatchLines } from './hatch-lines';
import { fillPath, movedBy, type PdfCanvas, strokePath } from './pdf-canvas';
import { boxOperators, circleOperators, pathOperators } from './pdf-paths';

/** How shapes of a part of the page are drawn: what they belong to, and how its text is. */
export interface ShapeDrawing {
  /** Called before anything but text is drawn. */
  mark: () => void;
  text: (canvas: PdfCanvas, shape: TextShape) => void;
}

function drawHatch(canvas: PdfCanvas, { features, hatch }: PathShape): void {
  if (!hatch) return;
  const { doc, to } = canvas;
  const cap = hatch.pattern === 'dots' ? 'round' : 'butt';
  for (const rings of features.filter((paths) => paths.length > 0)) {
    const lines = hatchLines(hatch, boxOf(rings));
    doc.save();
    doc.addContent(`${pathOperators(rings, true, to)}\nW* n`);
    strokePath(canvas, pathOperators(lines, false, to), {
      colour: hatch.colour,
      widthPx: hatch.widthPx,
      opacity: 1,
      cap,
    });
    doc.restore();
  }
}

function drawPath(canvas: PdfCanvas, shape: PathShape): void {
  const { features, fill, closed, strokes } = shape;
  if (fill) {
    for (const rings of features) {
      fillPath(canvas, pathOperators(rings, true, canvas.to), fill.colour, fill.opacity);
    }
  }
  drawHatch(canvas, shape);
  const all = strokes.length > 0 ? pathOperators(features.flat(), closed, canvas.to) : '';
  for (const stroke of strokes) strokePath(canvas, all, stroke);
}

function markPath({ shape, radiusPx }: MarkerShape, [x, y]: Point, canvas: PdfCanvas): string {
  if (shape === 'circle') return circleOperators([x, y], radiusPx, canvas.to);
  const foot = y + radiusPx * 0.8;
  const corners: Point[] = [
    [x, y - radiusPx],
    [x + radiusPx, foot],
    [x - radiusPx, foot],
  ];
  return pathOperators([corners], true, canvas.to);
}

function drawMarkers(canvas: PdfCanvas, shape: MarkerShape): void {
  const { colour, edge, edgePx } = shape;
  const stroke = { colour: edge, widthPx: edgePx * 2, opacity: 1, cap: 'butt' } as const;
  for (const point of shape.at) {
    const path = markPath(shape, point, canvas);
    strokePath(canvas, path, stroke);
    fillPath(canvas, path, colour, 1);
  }
}

function drawRect(canvas: PdfCanvas, { box, fill, stroke }: RectShape): void {
  const path = boxOperators(box, canvas.to);
  if (fill) fillPath(canvas, path, fill.colour, fill.opacity);
  if (stroke) strokePath(canvas, path, stroke);
}

function drawGroup(canvas: PdfCanvas, group: GroupShape, how: ShapeDrawing): void {
  const own = group.offset ? movedBy(canvas, group.offset) : canvas;
  if (!group.clip) {
    drawShapes(own, group.shapes, how);
    return;
  }
  how.mark();
  const { doc } = canvas;
  doc.save();
  doc.addContent(`${boxOperators(group.clip, own.to)}\nW n`);
  drawShapes(own, group.shapes, how);
  doc.restore();
}

function drawShape(canvas: PdfCanvas, shape: Shape, how: ShapeDrawing): void {
  if (shape.type === 'text') how.text(canvas, shape);
  else if (shape.type === 'group') drawGroup(canvas, shape, how);
  else {
    how.mark();
    if (shape.type === 'path') drawPath(canvas, shape);
    else if (shape.type === 'markers') drawMarkers(canvas, shape);
    else drawRect(canvas, shape);
  }
}

/** Draws shapes bottom first. */
export function drawShapes(canvas: PdfCanvas, shapes: readonly Shape[], how: ShapeDrawing): void {
  for (const shape of shapes) drawShape(canvas, shape, how);
}
