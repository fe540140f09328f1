import type { DefinitionOf, MeasurementKind } from '../../model/measurement';
import type { Finding } from '../finding';
import type { MeasureContext } from '../measure-context';
import { measureArea } from './area';
import { measureDistance } from './distance';
import { measureLengthBeyondLine } from './length-beyond-line';
import { measureLengthInArea } from './length-in-area';
import { measureLengthNearLine } from './length-near-line';
import { measureLineDeviation } from './line-deviation';
import { measureLineLength } from './line-length';
import { measurePointsNearLine } from './points-near-line';
import { measurePointsToLine } from './points-to-line';
import { measureRatio } from './ratio';

type Measure<K extends MeasurementKind> = (
  definition: DefinitionOf<K>,
  context: MeasureContext,
) => Finding;

/** Every kind of measurement; one that is missing does not compile. */
export const MEASURES: { [K in MeasurementKind]: Measure<K> } = {
  area: measureArea,
  distance: measureDistance,
  'length-beyond-line': measureLengthBeyondLine,
  'length-in-area': measureLengthInArea,
  'length-near-line': measureLengthNearLine,
  'line-deviation': measureLineDeviation,
  'line-length': measureLineLength,
  'points-near-line': measurePointsNearLine,
  'points-to-line': measurePointsToLine,
  ratio: measureRatio,
};
