import { measuredPointRule, measuredRules } from '../../layers/measured';
import { geometriesOf, type PieceGeometry } from '../../layers/piece-geometries';
import type { Part } from '../../model/measured';
import { areaSign, lineSign, markerSign } from './legend-signs';
import type { PrintContent } from './print-content';
import type { SignRow } from './sign-row';

/** What of the measured pieces is drawn as a line, or as an area. */
export interface MeasuredPiece extends PieceGeometry {
  part: Part;
}

/** The geometries of the measurement that a print tells of. */
export function measuredPieces({ measured, active, measuredOn }: PrintContent): MeasuredPiece[] {
  const parts = measured.get(active)?.parts ?? [];
  return parts.flatMap((part) => geometriesOf(part, measuredOn).map((own) => ({ ...own, part })));
}

/** The sign of what is measured as it is on this map: areas, lines or points. */
export function measuredRow(content: PrintContent): SignRow[] {
  const { words, measured, active } = content;
  const pieces = measuredPieces(content);
  if (pieces.length === 0) return [];
  const text = words.translator.text('legend.measured');
  const ofType = (end: string) =>
    pieces.filter(({ geometry }) => geometry.type.endsWith(end)).map(({ part }) => part);
  const [areas, lines] = [ofType('Polygon'), ofType('LineString')];
  // The length of an outline is that of a line.
  const isArea = areas.length > 0 && (lines.length === 0 || measured.get(active)?.unit === 'm2');
  const some = isArea ? areas : lines;
  const state = some.some(({ decidable }) => decidable) ? 'active' : 'undecided';
  const rule = measuredRules.find(({ id }) => id === `${state}-line`)?.line;
  if (some.length === 0 || !rule) {
    const marker = measuredPointRule.marker;
    return marker ? [{ text, sign: (at) => markerSign(marker, at) }] : [];
  }
  return [{ text, sign: (at) => (isArea ? areaSign(rule, at) : lineSign(rule, at)) }];
}
