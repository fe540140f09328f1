import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Describe } from '../../i18n/described';
import { loadDescribed } from '../../i18n/load-described';
import type { Translator } from '../../i18n/translator';
import type { ExploreState } from '../../state/explore-state';

type Content = FunctionComponent<{ state: ExploreState; describe: Describe }>;
interface Loaded {
  Content: Content;
  describe: Describe;
}

/** What writes the words, in the reader's language; null where it cannot come. */
function useWriter(translator: Translator): Loaded | null | undefined {
  const [loaded, setLoaded] = useState<Loaded | null>();
  useEffect(() => {
    let isWanted = true;
    Promise.all([import('./map-words-content'), loadDescribed(translator)]).then(
      ([{ default: Content }, describe]) => isWanted && setLoaded({ Content, describe }),
      () => isWanted && setLoaded(null),
    );
    return () => {
      isWanted = false;
    };
  }, [translator]);
  return loaded;
}

function OpenWords({ state }: { state: ExploreState }) {
  const { translator } = state.words.value;
  const loaded = useWriter(translator);
  if (loaded === null) return <p>{translator.text('knowledge.unavailable')}</p>;
  return loaded ? <loaded.Content state={state} describe={loaded.describe} /> : null;
}

/** The map's content for those who do not see it, or rather read; written when it is opened. */
export function MapWords({ state }: { state: ExploreState }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="map-words" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{state.words.value.translator.text('words.title')}</summary>
      {open && <OpenWords state={state} />}
    </details>
  );
}
