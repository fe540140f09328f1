import { loadText } from 'virtual:dossier-texts';
import { useEffect, useState } from 'preact/hooks';
import { loadTranslator } from '../../../i18n/load-translator';
import type { Words } from '../../../i18n/names';
import type { ExploreState } from '../../../state/explore-state';

async function wordsIn(words: Words, language: string): Promise<Words> {
  const load = loadText[language];
  if (!load) throw new Error(`The dossier is not written in ${language}`);
  const [{ default: text }, translator] = await Promise.all([load(), loadTranslator(language)]);
  return { ...words, text, translator };
}

/** The words of a language that is not the page's; the page's own until they come, and where they do not. */
export function useWordsIn(state: ExploreState, language: string): Words {
  const own = state.words.value;
  const [loaded, setLoaded] = useState(own);
  useEffect(() => {
    let isWanted = true;
    wordsIn(own, language).then(
      (words) => isWanted && setLoaded(words),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [own, language]);
  return own.text.language !== language && loaded.text.language === language ? loaded : own;
}
