import type { Words } from '../../i18n/names';
import { litMeasurements } from '../../model/lit-measurements';
import type { Claim } from '../../model/source';
import type { TourStep } from '../../model/tour';
import { SOURCE_NAMES, type View } from '../../model/view';

/** What a view is about, found from the view alone. */
export interface ShownView {
  view: View;
  /** With names as the view has them. */
  words: Words;
  claim: Claim;
  step: TourStep | null;
  /** The measurement that is read. */
  active: string;
  /** Measurements whose pieces light up. */
  lit: readonly string[];
  visible: ReadonlySet<string>;
}

function claimOf({ contents }: Words, view: View): Claim {
  const claim = contents.claims.find(({ id }) => id === view.claim) ?? contents.claims[0];
  if (!claim) throw new Error('The dossier has no claim');
  return claim;
}

/** The layers that the view shows: those shown at first, what the step or the claim asks for, and the reader's switches. */
function visibleLayers({ contents }: Words, wanted: readonly string[], view: View): Set<string> {
  const isVisible = ({ id, visible }: (typeof contents.layers)[number]) =>
    view.layers[id] ?? (visible || wanted.includes(id));
  return new Set(contents.layers.filter(isVisible).map(({ id }) => id));
}

/** What a view shows of a dossier: the claim or step, its measurements, layers and names, as the page has them. */
export function shownView(words: Words, tour: readonly TourStep[], view: View): ShownView {
  const step = tour.find(({ id }) => id === view.tour) ?? null;
  const claim = claimOf(words, view);
  const source = view.names === SOURCE_NAMES ? claim.source : undefined;
  return {
    view,
    words: { ...words, naming: { policy: view.names, source } },
    claim,
    step,
    active: view.measurement ?? step?.measurement ?? claim.measurements[0] ?? '',
    lit: litMeasurements(claim, step),
    visible: visibleLayers(words, step?.layers ?? claim.layers, view),
  };
}

/** The head of a print: the claim's title, or that of a step of the tour that has its own. */
export function titleOf({ words: { text }, claim, step }: ShownView): string {
  const own = step ? text.tour?.steps[step.id]?.title : undefined;
  return own ?? text.claims[claim.id]?.title ?? claim.id;
}
