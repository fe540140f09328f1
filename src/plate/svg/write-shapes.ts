import type { Point } from '../camera';
import type {
  Box,
  GroupShape,
  MarkerShape,
  PathShape,
  RectShape,
  Shape,
  Stroke,
} from '../display-list';
import { pathData, UNITS_PER_PX } from '../geometry/path-data';
import { apart } from './apart';
import { opacity, short } from './escape';
import { hatchId } from './hatches';
import { type ColourMode, paintAttributes } from './paint';
import type { TextsWriter } from './write-text';

export interface WriterContext {
  mode: ColourMode;
  prefix: string;
  writeTexts: TextsWriter;
  /** Further attributes of a group, with a leading space. */
  groupAttributes: (id: string) => string;
}

function strokeAttributes(stroke: Stroke, scale: number, mode: ColourMode): string {
  const { colour, widthPx, cap, dashPx } = stroke;
  return [
    paintAttributes({ stroke: colour }, mode),
    ` stroke-width="${short(widthPx * scale)}"`,
    opacity('stroke-opacity', stroke.opacity),
    cap === 'round' ? ' stroke-linecap="round"' : '',
    dashPx ? ` stroke-dasharray="${dashPx.map((part) => short(part * scale)).join(' ')}"` : '',
  ].join('');
}

const path = (d: string, attributes: string) => (d === '' ? '' : `<path d="${d}"${attributes}/>`);

/** Each feature filled by itself, those of one look in a group. */
function writeFills(
  { closed }: PathShape,
  features: readonly (readonly (readonly Point[])[])[],
  paint: string,
): string {
  const all = features.map((paths) => pathData(paths, closed)).filter((d) => d !== '');
  const attributes = `${paint} fill-rule="evenodd"`;
  if (all.length < 2) return all.map((d) => path(d, attributes)).join('');
  return `<g${attributes}>${all.map((d) => path(d, '')).join('')}</g>`;
}

function pathParts(shape: PathShape, { mode, prefix }: WriterContext): string {
  const { fill, hatch, strokes } = shape;
  const d = strokes.length > 0 ? pathData(shape.features.flat(), shape.closed) : '';
  return [
    fill &&
      writeFills(
        shape,
        shape.features,
        paintAttributes({ fill: fill.colour }, mode) + opacity('fill-opacity', fill.opacity),
      ),
    hatch && writeFills(shape, apart(shape.features), ` fill="url(#${hatchId(hatch, prefix)})"`),
    ...strokes.map((stroke) =>
      path(d, ` fill="none"${strokeAttributes(stroke, UNITS_PER_PX, mode)}`),
    ),
  ].join('');
}

function writePath(shape: PathShape, context: WriterContext): string {
  const parts = pathParts(shape, context);
  if (!shape.piece || parts === '') return parts;
  const { measurement, part } = shape.piece;
  return `<g data-measurement="${measurement}" data-part="${part}">${parts}</g>`;
}

function writeMarkers(shape: MarkerShape, { mode }: WriterContext): string {
  const units = (value: number) => Math.round(value * UNITS_PER_PX);
  const radius = units(shape.radiusPx);
  const marks = shape.at.map(([x, y]) =>
    shape.shape === 'circle'
      ? `<circle cx="${units(x)}" cy="${units(y)}" r="${radius}"/>`
      : `<path d="M${units(x)} ${units(y) - radius}l${radius} ${Math.round(radius * 1.8)}h${-2 * radius}z"/>`,
  );
  const paint = paintAttributes({ fill: shape.colour, stroke: shape.edge }, mode);
  // The edge lies around the mark, as in the live map; a stroke lies half upon it.
  const width = short(shape.edgePx * UNITS_PER_PX * 2);
  return `<g${paint} stroke-width="${width}" paint-order="stroke">${marks.join('')}</g>`;
}

function rectAttributes([left, top, right, bottom]: Box): string {
  return `x="${short(left)}" y="${short(top)}" width="${short(right - left)}" height="${short(bottom - top)}"`;
}

function writeRect(shape: RectShape, { mode }: WriterContext): string {
  const fill = shape.fill
    ? `${paintAttributes({ fill: shape.fill.colour, stroke: shape.stroke?.colour }, mode)}${opacity('fill-opacity', shape.fill.opacity)}`
    : ` fill="none"${paintAttributes({ stroke: shape.stroke?.colour }, mode)}`;
  const width = shape.stroke ? ` stroke-width="${short(shape.stroke.widthPx)}"` : '';
  return `<rect ${rectAttributes(shape.box)}${fill}${width}/>`;
}

function writeGroup(group: GroupShape, context: WriterContext): string {
  const id = `${context.prefix}${group.id}`;
  const move = group.offset
    ? ` transform="translate(${short(group.offset[0])} ${short(group.offset[1])})"`
    : '';
  const clip = group.clip ? ` clip-path="url(#${id}-clip)"` : '';
  const cut = group.clip
    ? `<clipPath id="${id}-clip"><rect ${rectAttributes(group.clip)}/></clipPath>`
    : '';
  return `${cut}<g id="${id}"${context.groupAttributes(group.id)}${move}${clip}>${writeShapes(group.shapes, context)}</g>`;
}

type Run = 'units' | 'texts' | 'rest';

function runOf({ type }: Shape): Run {
  if (type === 'path' || type === 'markers') return 'units';
  return type === 'text' ? 'texts' : 'rest';
}

function writeShape(shape: Shape, context: WriterContext): string {
  switch (shape.type) {
    case 'path':
      return writePath(shape, context);
    case 'markers':
      return writeMarkers(shape, context);
    case 'text':
      return context.writeTexts([shape], context.mode);
    case 'rect':
      return writeRect(shape, context);
    case 'group':
      return writeGroup(shape, context);
  }
}

function writeRun(shapes: readonly Shape[], run: Run, context: WriterContext): string {
  if (run === 'texts') {
    const texts = shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []));
    return context.writeTexts(texts, context.mode);
  }
  const body = shapes.map((shape) => writeShape(shape, context)).join('');
  return run === 'units' && body !== '' ? `<g transform="scale(.1)">${body}</g>` : body;
}

/** Shapes as SVG, bottom first; those in tenths of a pixel within a scaled group. */
export function writeShapes(shapes: readonly Shape[], context: WriterContext): string {
  let svg = '';
  for (let at = 0; at < shapes.length; ) {
    const run = runOf(shapes[at] as Shape);
    const next = shapes.findIndex((shape, i) => i > at && runOf(shape) !== run);
    const end = next < 0 ? shapes.length : next;
    svg += writeRun(shapes.slice(at, end), run, context);
    at = end;
  }
  return svg;
}
