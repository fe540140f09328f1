import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { KEPT_NOTE } from '../../model/kept-note';
import { completeWords } from '../../state/complete-words';
import type { ExploreState } from '../../state/explore-state';
import { useLoaded } from './use-loaded';

/** Whether this browser keeps a line from before. */
function isKept(): boolean {
  try {
    return localStorage.getItem(KEPT_NOTE) !== null;
  } catch {
    return false;
  }
}

/** Where the reader moves the line: nothing of it is loaded before the reader, the link or the browser asks. */
export function LineSlot({ state }: { state: ExploreState }) {
  const isOpen = useComputed(() => state.view.value.open.includes('line')).value;
  const isInLink = useComputed(() => state.view.value.line !== null).value;
  const wanted = useRef(false);
  const isLive = state.mapState.value !== 'loading';
  wanted.current ||= isOpen || isInLink || (isLive && isKept());
  const Content = useLoaded(wanted.current, async () => {
    const { lineContent } = await import('./line/line-content');
    await completeWords(state);
    return { default: await lineContent(state) };
  });
  if (Content) return <Content isOpen={isOpen} />;
  if (!isOpen) return null;
  const { text } = state.words.value.translator;
  const failure = Content === null ? `: ${text('failure.unreachable')}` : '…';
  return (
    <p class="notice" role="status">
      {text('line.move')}
      {failure}
    </p>
  );
}
