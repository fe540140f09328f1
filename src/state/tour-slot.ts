import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DossierContents } from '../model/loaded-dossier';
import type { TourStep } from '../model/tour';
import type { View } from '../model/view';

/** Where the tour, which is loaded on demand, puts its work. */
export interface TourSlot {
  /** The steps of the tour by id, in their order, once they have come. */
  steps: Signal<ReadonlyMap<string, TourStep>>;
  /** The step that is shown; null outside of the tour, and until the steps have come. */
  step: ReadonlySignal<TourStep | null>;
  /** The view that the reader left for the tour; null where a link opened it, or the reader went on to a claim. */
  before: Signal<View | null>;
  /** Its files did not come. */
  failed: Signal<boolean>;
}

export function tourSlot(view: ReadonlySignal<View>): TourSlot {
  const steps = signal<ReadonlyMap<string, TourStep>>(new Map());
  const step = computed(() => steps.value.get(view.value.tour ?? '') ?? null);
  return { steps, step, before: signal(null), failed: signal(false) };
}

/** The claim of each step by step: the first claim of the page where a step tells of none. */
export function tourVocabulary({
  dossier,
  tourClaims,
}: DossierContents): ReadonlyMap<string, string> {
  const claims = Object.entries(tourClaims);
  return new Map(claims.map(([step, claim]) => [step, claim ?? dossier.defaultClaim]));
}
