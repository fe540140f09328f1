import type { CitedClaim } from '../components/citing/cited-claim';
import { HIGH_FIGURES, LOW_FIGURES, MEASURED_FIGURES } from '../model/reader-settings';
import type { ExploreState } from './explore-state';
import { citedAddress } from './shared-address';

/** What must be said with the figures that the page shows now. */
function notesOf(state: ExploreState): string[] {
  const { text, translator } = state.words.value;
  const { figures } = state.view.value.settings;
  const notes = state.line.moved.value ? [translator.text('line.not-border')] : [];
  if (figures === LOW_FIGURES || figures === HIGH_FIGURES) {
    notes.push(translator.text(`figures.now-${figures as 'low' | 'high'}`));
  } else if (figures !== MEASURED_FIGURES) {
    const version = text.versions[figures] ?? figures;
    notes.push(translator.text('figures.now-version', { version }));
  }
  return notes;
}

/**
 * The claim that is shown, as it is cited now: with the figures on the page, and what to say of them.
 * @param accessed ISO date of the day
 */
export function citedClaim(state: ExploreState, accessed: string): CitedClaim {
  return {
    words: state.words.value,
    claim: state.claim.value,
    results: state.results.value,
    address: citedAddress(state),
    accessed,
    notes: notesOf(state),
  };
}
