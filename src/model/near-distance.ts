import type { MeasurementDefinition } from './measurement';

/** The distances in metres that a measurement counts as near, as it is declared; none where it counts nothing near. */
export function declaredDistances(definition: MeasurementDefinition): readonly number[] {
  if (definition.kind === 'length-near-line') return [definition.distanceMetres];
  return definition.kind === 'points-near-line' ? definition.distancesMetres : [];
}

/** A measurement with a distance of the reader's, in metres, in place of the declared ones. */
export function withDistance(
  definition: MeasurementDefinition,
  metres: number,
): MeasurementDefinition {
  if (definition.kind === 'length-near-line') return { ...definition, distanceMetres: metres };
  if (definition.kind !== 'points-near-line') return definition;
  return { ...definition, distancesMetres: [metres] };
}

/** All measurements, those that count what is near at the reader's distances, in metres by measurement. */
export function withDistances(
  measurements: readonly MeasurementDefinition[],
  near: Readonly<Record<string, number>>,
): MeasurementDefinition[] {
  return measurements.map((each) => {
    const metres = Object.hasOwn(near, each.id) ? near[each.id] : undefined;
    return metres === undefined ? each : withDistance(each, metres);
  });
}

/** Round distances from the least to the greatest that may be set, in metres: as even in their logarithms as round values are. */
export const DISTANCE_STEPS: readonly number[] = [
  50, 60, 80, 100, 125, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1250, 1500, 2000, 2500, 3000,
  4000, 5000, 6000, 8000, 10_000,
];

/** The number of the step nearest to a distance, by their ratio. */
export function nearestStep(metres: number): number {
  const away = DISTANCE_STEPS.map((step) => Math.abs(Math.log(step / metres)));
  return away.indexOf(Math.min(...away));
}
