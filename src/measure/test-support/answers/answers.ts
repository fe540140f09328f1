import type { MeasurementKind } from '../../../model/measurement';
import type { Answers } from './answer';
import { AREAS } from './areas';
import { DISTANCES, LINE_DEVIATIONS, POINTS_TO_LINE } from './distances';
import { LINE_LENGTHS, RATIOS } from './length';
import { POINTS_NEAR } from './points-near';
import { LENGTHS_BEYOND, LENGTHS_IN_AREA, LENGTHS_NEAR } from './routes';

/** What GEOS and GeographicLib find for every measurement of the shipped dossier. */
export const ANSWERS: Record<MeasurementKind, Answers> = {
  area: AREAS,
  distance: DISTANCES,
  'length-beyond-line': LENGTHS_BEYOND,
  'length-in-area': LENGTHS_IN_AREA,
  'length-near-line': LENGTHS_NEAR,
  'line-deviation': LINE_DEVIATIONS,
  'line-length': LINE_LENGTHS,
  'points-near-line': POINTS_NEAR,
  'points-to-line': POINTS_TO_LINE,
  ratio: RATIOS,
};
