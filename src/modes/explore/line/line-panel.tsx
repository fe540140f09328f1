import { useEffect } from 'preact/hooks';
import { LineChanges } from '../../../components/line/line-changes';
import { openSection } from '../../../state/commands';
import type { ExploreState } from '../../../state/explore-state';
import type { LineSession } from '../../../state/line/line-session';
import { onHistoryKey } from './line-keys';
import { LineKeepingText, LineMark } from './line-notice';
import { ShiftControl } from './shift-control';
import { StretchControl } from './stretch-control';
import { VertexControl } from './vertex-control';

export interface LineToolProps {
  state: ExploreState;
  session: LineSession;
}

/** What the line that is held changes, or how far measuring it is. */
function Figures({ state, session }: LineToolProps) {
  const { tool, figures } = session;
  const words = state.words.value;
  const { text } = words.translator;
  const measuring = figures.measuring.value;
  const found = figures.found.value;
  if (typeof measuring === 'object')
    return <p role="status">{text('line.failed', { reason: measuring.failed })}</p>;
  if (tool.isMapped) return <p class="quiet">{text('line.nothing')}</p>;
  if (!found) return <p class="quiet">{text('line.figures-loading')}</p>;
  return (
    <LineChanges
      words={words}
      mapped={figures.mapped.value}
      now={new Map(found.measured)}
      depends={found.depends}
      sides={found.sides}
      first={[state.activeMeasurement.value, ...state.claim.value.measurements]}
    />
  );
}

/** Why the line stayed as it was. */
function Refusal({ state, session }: LineToolProps) {
  const refused = session.tool.refused.value;
  return (
    <p class="line-refused" hidden={!refused}>
      {refused && state.words.value.translator.text(`line.refused.${refused}`)}
    </p>
  );
}

function HistoryButtons({ state, session }: LineToolProps) {
  const { tool } = session;
  const { text } = state.words.value.translator;
  const { past, future } = tool.history.value;
  return (
    <p class="line-buttons">
      <button type="button" disabled={past.length === 0} onClick={() => tool.undo()}>
        {text('line.undo')}
      </button>
      <button type="button" disabled={future.length === 0} onClick={() => tool.redo()}>
        {text('line.redo')}
      </button>
      <button type="button" disabled={tool.isMapped} onClick={() => tool.reset()}>
        {text('line.reset')}
      </button>
    </p>
  );
}

/** Undo and redo by key, wherever on the page; in a field that takes text they are the browser's own. */
function useHistoryKeys({ session }: LineToolProps): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isText =
        target instanceof HTMLInputElement && !['range', 'number'].includes(target.type);
      if (!event.defaultPrevented && !isText) onHistoryKey(session.tool, event);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [session]);
}

/** The tool that moves the line: what it changes first, then what is done with it. */
export function LinePanel(props: LineToolProps) {
  const { state } = props;
  const { text } = state.words.value.translator;
  useHistoryKeys(props);
  return (
    <section class="line-tool" aria-labelledby="line-title">
      <header>
        <h2 id="line-title" tabIndex={-1}>
          {text('line.move')}
        </h2>
        <button type="button" onClick={() => openSection(state, 'line', false)}>
          {text('line.close')}
        </button>
      </header>
      <LineMark {...props} />
      <Refusal {...props} />
      <Figures {...props} />
      <StretchControl {...props} />
      <HistoryButtons {...props} />
      <ShiftControl {...props} />
      <VertexControl {...props} />
      <LineKeepingText {...props} />
    </section>
  );
}
