import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BesideFigures } from '../../components/beside-figure';
import { ClaimArticle } from '../../components/claim-article';
import { ClaimList } from '../../components/claim-list';
import {
  chooseClaim,
  hintAt,
  openSection,
  pointAt,
  readMeasurement,
  stepClaim,
} from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { ClaimTools } from './claim-tools';
import { MethodSlot, NearSlot } from './reader-slots';
import { AbsentPieces } from './time-slot';
import { useBehindTour } from './use-behind-tour';

function measurementsOf({ words }: ExploreState, claim: string | null): readonly string[] {
  return words.value.contents.claims.find(({ id }) => id === claim)?.measurements ?? [];
}

/** All claims, to choose from. */
export function Claims({ state }: { state: ExploreState }) {
  const { claim, results } = useBehindTour(state, () => ({
    claim: state.claim.value,
    results: state.results.value,
  }));
  return (
    <ClaimList
      words={state.words.value}
      current={claim.id}
      results={results}
      onChoose={(id) => chooseClaim(state, id)}
      onStep={(step) => stepClaim(state, step)}
      onHint={(id) => hintAt(state, measurementsOf(state, id))}
    />
  );
}

/** The claim that is shown. */
export function Article({ state }: { state: ExploreState }) {
  const methodOpen = useComputed(() => state.view.value.open.includes('method')).value;
  const shown = useBehindTour(state, () => ({
    claim: state.claim.value,
    results: state.results.value,
    activeMeasurement: state.activeMeasurement.value,
    chosen: state.chosen.value,
    absent: state.time.absent.value,
  }));
  return (
    <ClaimArticle
      {...shown}
      words={state.words.value}
      methodOpen={methodOpen}
      onRead={(measurement) => readMeasurement(state, measurement)}
      onPoint={(piece) => pointAt(state, piece)}
      onHint={(measurement) => hintAt(state, measurement ? [measurement] : [])}
      onMethod={(open) => openSection(state, 'method', open)}
      actions={<ClaimTools state={state} />}
      belowOf={(measurement) => (
        <>
          <AbsentPieces state={state} measurement={measurement} />
          <NearSlot state={state} measurement={measurement} />
        </>
      )}
      methodOf={(measurement) => <MethodSlot state={state} measurement={measurement} />}
    />
  );
}

/** Lets figures stand beside all figures below, without drawing anew what holds none. */
export function WithBeside({
  state,
  children,
}: {
  state: ExploreState;
  children: ComponentChildren;
}) {
  return (
    <BesideFigures.Provider value={state.line.beside.value}>{children}</BesideFigures.Provider>
  );
}

/** Where what had the focus is gone or folded away, the focus goes to an element; else it stays. */
function focusIfLost(id: string): void {
  const { activeElement } = document;
  // A page that has just come by its link takes no focus.
  if (!navigator.userActivation?.hasBeenActive) return;
  const isLost = activeElement === document.body || !activeElement?.checkVisibility();
  if (isLost) document.getElementById(id)?.focus({ preventScroll: true });
}

/** Another claim begins at its head. */
export function ClaimStart({ state }: { state: ExploreState }) {
  const claim = state.claim.value.id;
  const shown = useRef(claim);
  useEffect(() => {
    // What the tour goes through is not what the reader opens.
    if (shown.current === claim || state.view.value.tour !== null) return;
    shown.current = claim;
    // Wide screens scroll the panel, narrow ones the page.
    document.querySelector('.panel')?.scrollTo({ top: 0 });
    scrollTo({ top: 0 });
    focusIfLost('claim-title');
  }, [claim]);
  return null;
}
