import { useEffect, useState } from 'preact/hooks';
import { rightsOf } from '../../../components/citing/cited-claim';
import { findingInWords } from '../../../components/described/finding-in-words';
import type { EmbedChoices } from '../../../components/embedding/embed-choices';
import { type EmbedWish, embedCode, embedPage } from '../../../components/embedding/embed-code';
import { EmbedPanel } from '../../../components/embedding/embed-panel';
import type { EmbedText } from '../../../i18n/embed';
import { loadEmbedText } from '../../../i18n/load-embed';
import { measurementName, type Words } from '../../../i18n/names';
import { runningText } from '../../../i18n/sentence';
import { formatViewLink } from '../../../model/view-link';
import type { ExploreState } from '../../../state/explore-state';
import { useWordsIn } from './use-words-in';

/** What the claim's picture says in a line: what was measured, and whose data it is. */
function captionOf({ claim, results }: ExploreState, words: Words, title: string): string {
  const measured = results.value.get(claim.value.measurements[0] ?? '');
  if (!measured) return title;
  const label = measurementName(words, measured.id);
  const finding = findingInWords(measured, words.translator);
  const { credit } = rightsOf({ words }, measured.layers);
  const said = [title, `${label}: ${finding}`, words.text.neutrality, credit];
  return runningText(said, words.text.language);
}

/** What is to be embedded; `words` are those of the embed's language. */
function wishOf(
  state: ExploreState,
  words: Words,
  choices: EmbedChoices,
  heightPx: number,
): EmbedWish {
  const { what, language, theme, form, size, begins, widthPx } = choices;
  const { claim, view, root, vocabulary } = state;
  const { id } = claim.value;
  const title = words.text.claims[id]?.title ?? id;
  // Two dates, a tour and a measuring by hand are the full page's.
  const own = { ...view.value, open: [], compare: null, tour: null, measuring: null };
  const shown = formatViewLink(own, vocabulary);
  return {
    site: new URL(root.value, location.href).href.replace(/[?#].*$/, ''),
    language,
    claim: id,
    view: what === 'view' ? shown : '',
    theme,
    live: begins === 'live' && form !== 'figure',
    size: size === 'fixed' ? { widthPx, heightPx } : null,
    title,
    alternative: words.text.claims[id]?.reading ?? title,
    caption: captionOf(state, words, title),
  };
}

/** What is said of embeds; the builder stands without it where it does not come. */
function useEmbedText({ words }: ExploreState): EmbedText | null {
  const { translator } = words.value;
  const [text, setText] = useState<EmbedText | null>(null);
  useEffect(() => {
    loadEmbedText(translator).then(
      (loaded) => setText(() => loaded),
      () => undefined,
    );
  }, [translator]);
  return text;
}

/** The builder of embeds for what is shown; loaded when it is first asked for. */
export default function EmbedSection({
  state,
  onClose,
}: {
  state: ExploreState;
  onClose: () => void;
}) {
  const { translator, contents, text } = state.words.value;
  const [said, setSaid] = useState('');
  const [choices, setChoices] = useState<EmbedChoices>({
    what: 'claim',
    language: text.language,
    theme: 'auto',
    form: 'script',
    size: 'column',
    begins: 'drawing',
    widthPx: 600,
  });
  const [heightPx, setHeightPx] = useState(800);
  const more = useEmbedText(state);
  useEffect(() => document.getElementById('embed-title')?.focus(), []);
  const wish = wishOf(state, useWordsIn(state, choices.language), choices, heightPx);
  const code = embedCode(choices.form, wish);
  const isPicture = choices.form === 'figure';
  const isFrame = choices.form === 'iframe' || choices.form === 'wordpress';
  // Of its own size it shall have the height that it tells.
  const fits = isFrame && choices.size === 'column';
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setSaid(translator.text('cite.copied', { what: translator.text('embedding.code') })),
      () => {
        document.querySelector<HTMLTextAreaElement>('#embed-code')?.select();
        setSaid(translator.text('cite.refused'));
      },
    );
  const zip = async () => {
    setSaid(translator.text('cite.loading'));
    const { saveEmbedZip } = await import('./embed-zip');
    await saveEmbedZip(wish, contents.layers);
    setSaid('');
  };
  return (
    <EmbedPanel
      translator={translator}
      more={more}
      choices={choices}
      languages={contents.dossier.languages}
      code={code}
      preview={
        isPicture
          ? `${embedPage({ ...wish, view: '', theme: 'auto' }, false)}figure.png`
          : embedPage(wish, fits)
      }
      said={said}
      onChoose={(chosen) => {
        setSaid('');
        setChoices(chosen);
      }}
      onCopy={() => void copy()}
      onZip={() => void zip().catch(() => setSaid(translator.text('cite.failed')))}
      onClose={onClose}
      onHeight={setHeightPx}
    />
  );
}
