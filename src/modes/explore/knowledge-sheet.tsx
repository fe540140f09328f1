import { useComputed } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openSection } from '../../state/commands';
import { completeWords } from '../../state/complete-words';
import type { ExploreState } from '../../state/explore-state';

type Content = FunctionComponent<{ state: ExploreState }>;

/** The sheet's content once its code has come; null where it cannot come. */
function useContent(state: ExploreState): Content | undefined | null {
  const [loaded, setLoaded] = useState<{ content: Content | null }>();
  useEffect(() => {
    Promise.all([import('./knowledge-content'), completeWords(state)]).then(
      ([{ default: content }]) => setLoaded({ content }),
      () => setLoaded({ content: null }),
    );
  }, [state]);
  return loaded?.content;
}

/** Escape closes; afterwards the focus is where it was before, or on the button that opens. */
function useLeaving(close: () => void, opener: string): void {
  useEffect(() => {
    const before = document.activeElement;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      const isElsewhere = before === null || before === document.body || !before.isConnected;
      const back = isElsewhere ? document.querySelector(opener) : before;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, [close, opener]);
}

function OpenSheet({ state }: { state: ExploreState }) {
  const { text } = state.words.value.translator;
  const close = useRef(() => openSection(state, 'knowledge', false)).current;
  const LoadedContent = useContent(state);
  useLeaving(close, '.know');
  return (
    <main class="knowledge-sheet" aria-label={text('knowledge.title')}>
      <header class="sheet-bar">
        <h1>{state.words.value.text.title}</h1>
        <button type="button" class="close" onClick={close}>
          {text('knowledge.close')}
        </button>
      </header>
      {LoadedContent && <LoadedContent state={state} />}
      {LoadedContent === null && <p role="status">{text('knowledge.unavailable')}</p>}
    </main>
  );
}

/** "How do we know?" over the panel, or over the whole page where that is narrow, while the link says it is open. */
export function KnowledgeSheet({ state }: { state: ExploreState }) {
  const isOpen = useComputed(() => state.view.value.open.includes('knowledge')).value;
  return isOpen ? <OpenSheet state={state} /> : null;
}
