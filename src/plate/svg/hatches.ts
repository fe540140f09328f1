import { hatchTilePx } from '../../layers/hatch';
import type { HatchSymbol } from '../../layers/symbology';
import { UNITS_PER_PX } from '../geometry/path-data';
import { short } from './escape';
import { type ColourMode, paintAttributes } from './paint';

/** Id of a hatch's pattern. */
export function hatchId(hatch: HatchSymbol, prefix: string): string {
  return `${prefix}${hatch.pattern}-${hatch.colour}-${hatch.spacingPx}`;
}

function strokes(pattern: HatchSymbol['pattern'], size: number): string {
  const [half, beyond] = [size / 2, size * 1.5];
  switch (pattern) {
    case 'rising':
      return `M${-half} ${half}L${half} ${-half}M0 ${size}L${size} 0M${half} ${beyond}L${beyond} ${half}`;
    case 'falling':
      return `M${-half} ${half}L${half} ${beyond}M0 0L${size} ${size}M${half} ${-half}L${beyond} ${half}`;
    case 'cross':
      return `M0 ${half}H${size}M${half} 0V${size}`;
    case 'level':
      return `M0 ${half}H${size}`;
    case 'dots':
      return `M${half / 2} ${half / 2}h0M${half * 1.5} ${half * 1.5}h0`;
  }
}

/** A hatch as a pattern in the units of path data, of the same tile as the live map's. */
export function hatchPattern(hatch: HatchSymbol, prefix: string, mode: ColourMode): string {
  const size = hatchTilePx(hatch) * UNITS_PER_PX;
  const attributes = [
    paintAttributes({ stroke: hatch.colour }, mode),
    ` stroke-width="${short(hatch.widthPx * UNITS_PER_PX)}"`,
    hatch.pattern === 'dots' ? ' stroke-linecap="round"' : '',
  ];
  return [
    `<pattern id="${hatchId(hatch, prefix)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">`,
    `<path d="${strokes(hatch.pattern, size)}"${attributes.join('')}/></pattern>`,
  ].join('');
}
