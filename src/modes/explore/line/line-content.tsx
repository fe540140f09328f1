import './line.css';
import './line-handles.css';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { mappedText } from '../../../components/line/changes';
import type { ExploreState } from '../../../state/explore-state';
import { type LineSession, startLineSession } from '../../../state/line/line-session';
import { drawReadersLine } from './draw-readers-line';
import { type InHand, lineInHand } from './in-hand';
import { LineHandles } from './line-handles';
import { LineInHand } from './line-in-hand';
import { LineNotice } from './line-notice';
import { LinePanel } from './line-panel';

/** Stands beside each figure while the reader's line is on. */
function showMapped(state: ExploreState, { figures }: LineSession): void {
  // What stands beside a figure is made with it: another course alone changes no rule.
  const isOn = computed(() => figures.found.value !== null);
  effect(() => {
    const { translator } = state.words.value;
    const mapped = figures.mapped.value;
    state.line.beside.value = isOn.value
      ? (measured, part) => {
          const text = mappedText(mapped.get(measured.id), measured, part, translator);
          return text && <span class="mapped-value">{text}</span>;
        }
      : undefined;
  });
}

/** Puts the line that is in hand upon the live map, and handles while it is worked on. */
function showHandles(state: ExploreState, session: LineSession, inHand: InHand): void {
  effect(() => {
    const map = state.line.map.value;
    if (!map) return undefined;
    const overlay = document.createElement('div');
    overlay.className = 'line-handles';
    map.getContainer().append(overlay);
    render(
      <>
        <LineInHand state={state} session={session} map={map} inHand={inHand} />
        <LineHandles state={state} session={session} map={map} overlay={overlay} />
      </>,
      overlay,
    );
    return () => {
      render(null, overlay);
      overlay.remove();
    };
  });
}

async function start(state: ExploreState) {
  const session = await startLineSession(state);
  showMapped(state, session);
  const inHand = lineInHand(state, session);
  showHandles(state, session, inHand);
  drawReadersLine(state, session, inHand.leftToPage);
  /** The panel of the tool where it is open, else a word about the reader's line where one is on. */
  return function LineContent({ isOpen }: { isOpen: boolean }) {
    useEffect(() => {
      if (isOpen) document.getElementById('line-title')?.focus({ preventScroll: true });
    }, [isOpen]);
    if (isOpen) return <LinePanel state={state} session={session} />;
    return <LineNotice state={state} session={session} />;
  };
}

const started = new WeakMap<ExploreState, ReturnType<typeof start>>();

/** What shows the tool, started once for each page. */
export function lineContent(state: ExploreState): ReturnType<typeof start> {
  const before = started.get(state) ?? start(state);
  started.set(state, before);
  before.catch(() => started.delete(state));
  return before;
}
