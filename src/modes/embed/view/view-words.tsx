import { creditsOf } from '../../../components/map-credits';
import { formatDate } from '../../../i18n/format';
import { measurementName } from '../../../i18n/names';
import { HIGH_FIGURES, LOW_FIGURES, MEASURED_FIGURES } from '../../../model/reader-settings';
import type { ExploreState } from '../../../state/explore-state';
import { EmbedFinding } from '../page/embed-finding';

interface ViewProps {
  state: ExploreState;
}

function figuresNote({ words, view }: ExploreState): string[] {
  const { figures } = view.value.settings;
  const { text } = words.value.translator;
  if (figures === MEASURED_FIGURES) return [];
  const isEnd = figures === LOW_FIGURES || figures === HIGH_FIGURES;
  if (isEnd) return [text(`figures.now-${figures as 'low' | 'high'}`)];
  const version = words.value.text.versions[figures] ?? figures;
  return [text('figures.now-version', { version })];
}

function dateNote({ words, view, time }: ExploreState): string[] {
  const { date } = view.value;
  const say = time.text.value;
  if (date === null || !say) return [];
  return [say('time.shown', { date: formatDate(date, words.value.translator.forms) })];
}

/** What sets the view apart from the claim's own: line, date, figures, in sentences; the key has the rest. */
export function viewNotes(state: ExploreState): string[] {
  const { line } = state.view.value;
  const { text } = state.words.value.translator;
  return [
    ...(line === null ? [] : [`${text('line.not-border')}. ${text('line.notice')}`]),
    ...dateNote(state),
    ...figuresNote(state),
  ];
}

/** The view's own finding; or why there is none at its date. */
export function ViewFinding({ state }: ViewProps) {
  const words = state.words.value;
  const id = state.activeMeasurement.value;
  const measured = state.results.value.get(id);
  if (measured) return <EmbedFinding words={words} measured={measured} />;
  return (
    <>
      <p class="label">{measurementName(words, id)}</p>
      <p class="number">
        <strong class="sentence">{state.time.absent.value(id)}</strong>
      </p>
    </>
  );
}

export function ViewCredits({ state }: ViewProps) {
  return <>{creditsOf(state.words.value, state.visible.value).join(' · ')}</>;
}
