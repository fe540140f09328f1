import { CopyLink } from '../../components/copy-link';
import { LanguageMenu } from '../../components/language-menu';
import { Masthead } from '../../components/masthead';
import { MeasureAgain } from '../../components/measure-again';
import { formatDate } from '../../i18n/format';
import type { Words } from '../../i18n/names';
import { formatViewLink } from '../../model/view-link';
import { openSection } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { startTour } from '../../state/tour-commands';

function isReviewed({ text, translator }: Words): boolean {
  return text.reviewedBy !== null && translator.reviewedBy !== null;
}

export interface TopProps {
  state: ExploreState;
  /** Asks for the page in another of the dossier's languages. */
  onLanguage: (language: string) => void;
}

function Languages({ state, onLanguage }: TopProps) {
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

/** The way past everything to the claim. */
export function SkipLink({ state }: { state: ExploreState }) {
  const skip = () => document.getElementById('claim-title')?.focus();
  return (
    <button type="button" class="skip" onClick={skip}>
      {state.words.value.translator.text('page.skip')}
    </button>
  );
}

/** The dossier's title and the languages it is told in. */
export function Top({ state, onLanguage }: TopProps) {
  return (
    <Masthead
      words={state.words.value}
      onTour={state.vocabulary.tour.size > 0 ? () => startTour(state) : undefined}
      onKnow={() => openSection(state, 'knowledge', true)}
    >
      <Languages state={state} onLanguage={onLanguage} />
    </Masthead>
  );
}

/** The link of what is shown. */
export function ShareLink({ state }: { state: ExploreState }) {
  return (
    <CopyLink
      translator={state.words.value.translator}
      link={formatViewLink(state.view.value, state.vocabulary)}
      address={() => location.href}
    />
  );
}

/** Which data and which engine made the page, and the way to its self-check. */
function Versions({ state }: { state: ExploreState }) {
  const { translator, contents, text } = state.words.value;
  const { dataVersion, history } = contents;
  const release = history.releases.find((one) => one.dataVersion === dataVersion);
  const version = translator.text('page.data-version', { version: dataVersion.slice(0, 12) });
  const date = release && formatDate(release.date, translator.forms);
  return (
    <p class="data-version quiet">
      {[date ? `${version} (${date})` : version, state.site.engine.value].join(' · ')}
      <span>
        {' · '}
        <a href={`${state.root.value}status/${text.language}/`}>
          {translator.text('page.self-check')}
        </a>
      </span>
    </p>
  );
}

/** What the page ends with: measuring once more, who reviewed it, the version of its data. */
export function PageEnd({
  state,
  onMeasureAgain,
}: {
  state: ExploreState;
  onMeasureAgain: () => void;
}) {
  const words = state.words.value;
  const { translator, text } = words;
  return (
    <>
      <p class="summary-end">{text.summary}</p>
      <MeasureAgain words={words} measuring={state.measuring.value} onMeasure={onMeasureAgain} />
      {isReviewed(words) || <p class="quiet">{translator.text('page.text-not-reviewed')}</p>}
      <Versions state={state} />
    </>
  );
}
