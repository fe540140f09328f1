import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { BesideFigures } from '../../components/beside-figure';
import { ClaimArticle } from '../../components/claim-article';
import { ClaimList } from '../../components/claim-list';
import { CopyLink } from '../../components/copy-link';
import { Failures } from '../../components/failures';
import { LanguageMenu } from '../../components/language-menu';
import { Masthead } from '../../components/masthead';
import { MeasureAgain } from '../../components/measure-again';
import { formatDate } from '../../i18n/format';
import type { Words } from '../../i18n/names';
import { formatViewLink } from '../../model/view-link';
import {
  chooseClaim,
  hintAt,
  openSection,
  pointAt,
  readMeasurement,
  showDate,
  stepClaim,
} from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { failedLayers } from '../../state/failed-layers';
import { KnowledgeSheet } from './knowledge-sheet';
import { LineSlot } from './line-slot';
import { LiveRegion } from './live-region';
import { MapPane } from './map-pane';
import { MapWords } from './map-words';
import { MethodSlot, NearSlot, PanelSlot, ReaderNotice } from './reader-slots';

function LinkNotice({ state }: { state: ExploreState }) {
  const names = state.ignored.value;
  if (names.length === 0) return null;
  const { translator } = state.words.value;
  return (
    <p class="notice" role="status">
      {translator.text('page.link-ignored', { names: names.join(', ') })}{' '}
      <button
        type="button"
        onClick={() => {
          state.ignored.value = [];
        }}
      >
        {translator.text('page.dismiss')}
      </button>
    </p>
  );
}

/** Says that the map shows one date, and leads back to all. */
function DateNotice({ state }: { state: ExploreState }) {
  const { translator } = state.words.value;
  const { date } = state.view.value;
  if (date === null) return null;
  return (
    <p class="notice">
      {translator.text('page.as-of', { date: formatDate(date, translator.forms) })}{' '}
      <button type="button" onClick={() => showDate(state, null)}>
        {translator.text('page.all-dates')}
      </button>
    </p>
  );
}

function measurementsOf({ words }: ExploreState, claim: string | null): readonly string[] {
  return words.value.contents.claims.find(({ id }) => id === claim)?.measurements ?? [];
}

function Notices({ state }: { state: ExploreState }) {
  const failed = useComputed(() => failedLayers(state));
  return (
    <>
      <LinkNotice state={state} />
      <DateNotice state={state} />
      <ReaderNotice state={state} />
      <Failures words={state.words.value} failed={failed.value} />
    </>
  );
}

function Article({ state }: { state: ExploreState }) {
  return (
    <ClaimArticle
      words={state.words.value}
      claim={state.claim.value}
      results={state.results.value}
      activeMeasurement={state.activeMeasurement.value}
      chosen={state.chosen.value}
      methodOpen={state.view.value.open.includes('method')}
      onRead={(measurement) => readMeasurement(state, measurement)}
      onPoint={(piece) => pointAt(state, piece)}
      onHint={(measurement) => hintAt(state, measurement ? [measurement] : [])}
      onMethod={(open) => openSection(state, 'method', open)}
      belowOf={(measurement) => <NearSlot state={state} measurement={measurement} />}
      methodOf={(measurement) => <MethodSlot state={state} measurement={measurement} />}
    />
  );
}

function isReviewed({ text, translator }: Words): boolean {
  return text.reviewedBy !== null && translator.reviewedBy !== null;
}

function Languages({ state, onLanguage }: Pick<ExplorePageProps, 'state' | 'onLanguage'>) {
  const { contents, text, translator } = state.words.value;
  const link = formatViewLink(state.view.value, state.vocabulary);
  return (
    <LanguageMenu
      translator={translator}
      languages={contents.dossier.languages}
      current={text.language}
      addressIn={(code) => `${state.root.value}${code}/${link && `#${link}`}`}
      onChoose={onLanguage}
    />
  );
}

export interface ExplorePageProps {
  state: ExploreState;
  /** Asks to measure everything once more in this browser. */
  onMeasureAgain: () => void;
  /** Asks for the page in another of the dossier's languages. */
  onLanguage: (language: string) => void;
}

/** Where what had the focus is gone or folded away, the focus goes to an element; else it stays. */
function focusIfLost(id: string): void {
  const { activeElement } = document;
  // A page that has just come by its link takes no focus.
  if (!navigator.userActivation?.hasBeenActive) return;
  const isLost = activeElement === document.body || !activeElement?.checkVisibility();
  if (isLost) document.getElementById(id)?.focus({ preventScroll: true });
}

/** The page that explores a dossier: what was said and measured beside the map. */
export function ExplorePage({ state, onMeasureAgain, onLanguage }: ExplorePageProps) {
  const panel = useRef<HTMLElement>(null);
  const { translator, contents } = state.words.value;
  const claim = state.claim.value.id;
  const shown = useRef(claim);
  useEffect(() => {
    if (shown.current === claim) return;
    shown.current = claim;
    // Wide screens scroll the panel, narrow ones the page.
    panel.current?.scrollTo({ top: 0 });
    scrollTo({ top: 0 });
    focusIfLost('claim-title');
  }, [claim]);
  const skip = () => document.getElementById('claim-title')?.focus();
  return (
    <BesideFigures.Provider value={state.line.beside.value}>
      <div class="explore">
        <button type="button" class="skip" onClick={skip}>
          {translator.text('page.skip')}
        </button>
        <Masthead words={state.words.value} onKnow={() => openSection(state, 'knowledge', true)}>
          <Languages state={state} onLanguage={onLanguage} />
        </Masthead>
        <MapPane state={state} />
        <ClaimList
          words={state.words.value}
          current={claim}
          results={state.results.value}
          onChoose={(id) => chooseClaim(state, id)}
          onStep={(step) => stepClaim(state, step)}
          onHint={(id) => hintAt(state, measurementsOf(state, id))}
        />
        <main class="panel" ref={panel}>
          <Notices state={state} />
          <LineSlot state={state} />
          <Article state={state} />
          <PanelSlot state={state} />
          <CopyLink
            translator={translator}
            link={formatViewLink(state.view.value, state.vocabulary)}
            address={() => location.href}
          />
          <MapWords state={state} />
          <p class="summary-end">{state.words.value.text.summary}</p>
          <MeasureAgain
            words={state.words.value}
            measuring={state.measuring.value}
            onMeasure={onMeasureAgain}
          />
          {isReviewed(state.words.value) || (
            <p class="quiet">{translator.text('page.text-not-reviewed')}</p>
          )}
          <p class="data-version quiet">
            {translator.text('page.data-version', { version: contents.dataVersion.slice(0, 12) })}
          </p>
        </main>
        <KnowledgeSheet state={state} />
        <LiveRegion state={state} />
      </div>
    </BesideFigures.Provider>
  );
}
