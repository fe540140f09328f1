import type { MultiPolygon } from 'geojson';
import type { MeasurementDefinition, Selection } from '../model/measurement';
import { bufferLines } from './buffer-line';
import type { MeasureContext } from './measure-context';
import { polygonsOfRegion } from './region';
import { simplifyLine } from './simplify-line';

/** A zone is drawn around lines that differ from the measured ones by this share of its width at most. */
const DRAWN_SHARE = 1 / 100;

/** The lines that a measurement counts what is near to. */
export function linesNear(definition: MeasurementDefinition): Selection[] {
  if (definition.kind === 'points-near-line') return [definition.lines];
  if (definition.kind !== 'length-near-line') return [];
  return definition.lines.map(({ selection }) => selection);
}

/** What lies within a distance of lines, for drawing: longitude and latitude. */
export function zoneOf(
  selection: Selection,
  metres: number,
  context: Pick<MeasureContext, 'lines'>,
): MultiPolygon {
  const lines = context.lines(selection).map((line) => simplifyLine(line, metres * DRAWN_SHARE));
  return { type: 'MultiPolygon', coordinates: polygonsOfRegion(bufferLines(lines, metres)) };
}
