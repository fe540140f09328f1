import type { Claim } from './source';
import type { TourStep } from './tour';

/** Measurements whose pieces light up: those of the claim, or the one of a step that tells of no claim. */
export function litMeasurements(claim: Claim, step: TourStep | null): readonly string[] {
  if (!step || step.claim) return claim.measurements;
  return step.measurement ? [step.measurement] : [];
}
