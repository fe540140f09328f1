import type {
  Box,
  GroupShape,
  MarkerShape,
  PathShape,
  RectShape,
  Shape,
  Stroke,
  TextShape,
} from '../display-list';
import { pathData, UNITS_PER_PX } from '../geometry/path-data';
import { escapeXml, short } from './escape';
import { hatchId } from './hatches';
import { type ColourMode, paintAttributes } from './paint';

export interface WriterContext {
  mode: ColourMode;
  prefix: string;
}

const opacity = (name: string, value: number) => (value < 1 ? ` ${name}="${short(value)}"` : '');

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

function writePath(shape: PathShape, { mode, prefix }: WriterContext): string {
  const d = pathData(shape.paths, shape.closed);
  if (d === '') return '';
  const piece = shape.piece
    ? ` data-measurement="${shape.piece.measurement}" data-part="${shape.piece.part}"`
    : '';
  const paths = [
    shape.fill &&
      `<path d="${d}"${paintAttributes({ fill: shape.fill.colour }, mode)}${opacity('fill-opacity', shape.fill.opacity)}${shape.closed ? ' fill-rule="evenodd"' : ''}${piece}/>`,
    shape.hatch &&
      `<path d="${d}" fill="url(#${hatchId(shape.hatch, prefix)})" fill-rule="evenodd"${piece}/>`,
    ...shape.strokes.map(
      (stroke) => `<path d="${d}" fill="none"${strokeAttributes(stroke, UNITS_PER_PX, mode)}${piece}/>`,
    ),
  ];
  return paths.filter((path) => path !== undefined).join('');
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

function writeText(shape: TextShape, { mode }: WriterContext): string {
  const { style, at, lines, rotateDegrees } = shape;
  const position = `x="${short(at[0])}" y="${short(at[1])}"`;
  const turn = rotateDegrees
    ? ` transform="rotate(${short(rotateDegrees)} ${short(at[0])} ${short(at[1])})"`
    : '';
  const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
  const paint = paintAttributes(
    { fill: style.colour, stroke: style.haloPx ? 'paper' : undefined },
    mode,
  );
  const halo = style.haloPx
    ? ` stroke-width="${short(style.haloPx * 2)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const spacing = style.letterSpacingPx ? ` letter-spacing="${short(style.letterSpacingPx)}"` : '';
  const body = lines
    .map((line, i) =>
      i === 0
        ? escapeXml(line)
        : `<tspan x="${short(at[0])}" dy="${short(shape.lineHeightPx)}">${escapeXml(line)}</tspan>`,
    )
    .join('');
  const weight = style.weight === 400 ? '' : ` font-weight="${style.weight}"`;
  return `<text ${position}${turn}${anchor} font-size="${short(style.sizePx)}"${weight}${spacing}${paint}${halo}${opacity('opacity', style.opacity ?? 1)}>${body}</text>`;
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
  return `${cut}<g id="${id}"${move}${clip}>${writeShapes(group.shapes, context)}</g>`;
}

const inUnits = ({ type }: Shape) => type === 'path' || type === 'markers';

function writeShape(shape: Shape, context: WriterContext): string {
  switch (shape.type) {
    case 'path':
      return writePath(shape, context);
    case 'markers':
      return writeMarkers(shape, context);
    case 'text':
      return writeText(shape, context);
    case 'rect':
      return writeRect(shape, context);
    case 'group':
      return writeGroup(shape, context);
  }
}

/** Shapes as SVG, bottom first; those in tenths of a pixel within a scaled group. */
export function writeShapes(shapes: readonly Shape[], context: WriterContext): string {
  let svg = '';
  for (let at = 0; at < shapes.length; ) {
    const scaled = inUnits(shapes[at] as Shape);
    let end = at;
    while (end < shapes.length && inUnits(shapes[end] as Shape) === scaled) end += 1;
    const body = shapes.slice(at, end).map((shape) => writeShape(shape, context)).join('');
    svg += scaled && body !== '' ? `<g transform="scale(.1)">${body}</g>` : body;
    at = end;
  }
  return svg;
}
