import type { HatchSymbol } from '../../layers/symbology';
import type { DisplayList, Shape } from '../display-list';
import { escapeXml, short } from './escape';
import { hatchId, hatchPattern } from './hatches';
import { type ColourMode, paintAttributes } from './paint';
import { writeShapes } from './write-shapes';
import { type TextsWriter, writeTexts } from './write-text';

export interface SvgOptions {
  colours: ColourMode;
  /** Begins every id, so that several drawings can stand in one page. */
  idPrefix: string;
  /** Short name, read out first. */
  title: string;
  /** What the drawing shows, for those who do not see it. */
  description: string;
  /** The part of the drawing that the SVG's own box shows; else all of it. What lies beyond is drawn too. */
  window?: { x: number; y: number; width: number; height: number };
  /** Width and height as CSS lengths; else the box in pixels. */
  lengths?: { width: string; height: string };
  /** Writes text in another way than as text, for instance as outlines. */
  writeTexts?: TextsWriter;
  /** Further attributes of the root and of each group, with a leading space. */
  rootAttributes?: string;
  groupAttributes?: (id: string) => string;
}

const FONT_FAMILY = 'Noto Sans,Noto Sans Armenian,Noto Sans Georgian,sans-serif';

function hatchesOf(shapes: readonly Shape[]): HatchSymbol[] {
  return shapes.flatMap((shape) => {
    if (shape.type === 'group') return hatchesOf(shape.shapes);
    return shape.type === 'path' && shape.hatch ? [shape.hatch] : [];
  });
}

function definitions(list: DisplayList, { colours, idPrefix }: SvgOptions): string {
  const patterns = new Map(
    hatchesOf(list.groups).map((hatch) => [
      hatchId(hatch, idPrefix),
      hatchPattern(hatch, idPrefix, colours),
    ]),
  );
  return patterns.size > 0 ? `<defs>${[...patterns.values()].join('')}</defs>` : '';
}

/**
 * A display list as an SVG document: presentation attributes or classes and no `style`, so that
 * the strictest policy lets it through; the same bytes for the same list.
 */
export function writeSvg(list: DisplayList, options: SvgOptions): string {
  const { width, height } = list.size;
  const { idPrefix: prefix, colours: mode } = options;
  const [w, h] = [short(width), short(height)];
  const shown = options.window ?? { x: 0, y: 0, width, height };
  const writing = {
    writeTexts: options.writeTexts ?? writeTexts,
    groupAttributes: options.groupAttributes ?? (() => ''),
  };
  const box = [shown.x, shown.y, shown.width, shown.height].map(short);
  const lengths = options.lengths ?? { width: box[2], height: box[3] };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${lengths.width}" height="${lengths.height}" role="img"${options.rootAttributes ?? ''}`,
    ` lang="${list.language}" aria-labelledby="${prefix}title ${prefix}desc" font-family="${FONT_FAMILY}" stroke-linejoin="round">`,
    `<title id="${prefix}title">${escapeXml(options.title)}</title>`,
    `<desc id="${prefix}desc">${escapeXml(options.description)}</desc>`,
    definitions(list, options),
    `<rect width="${w}" height="${h}"${paintAttributes({ fill: list.background }, mode)}/>`,
    writeShapes(list.groups, { mode, prefix, ...writing }),
    '</svg>',
  ].join('');
}
