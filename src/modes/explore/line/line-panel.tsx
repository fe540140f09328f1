import { useEffect } from 'preact/hooks';
import { OtherChanges, WatchedChange } from '../../../components/line/line-changes';
import { openSection } from '../../../state/commands';
import { onHistoryKey } from './line-keys';
import { LineKeepingText, LineMark } from './line-notice';
import type { LineToolProps } from './line-tool-props';
import { ShiftControl } from './shift-control';
import { StoredLines } from './stored-lines';
import { StretchControl, showStretch } from './stretch-control';
import { VertexControl } from './vertex-control';

/** What there is to tell of what the line changes. */
function changesIn({ state, session: { figures } }: LineToolProps) {
  const found = figures.found.value;
  return (
    found && {
      words: state.words.value,
      mapped: figures.mapped.value,
      now: new Map(found.measured),
      depends: found.depends,
      sides: found.sides,
      first: [state.activeMeasurement.value, ...state.claim.value.measurements],
    }
  );
}

/** The figure that is watched while the line is moved, or how far measuring is. */
function Watched(props: LineToolProps) {
  const { state, session } = props;
  const { tool, figures } = session;
  const { text } = state.words.value.translator;
  const measuring = figures.measuring.value;
  const changes = changesIn(props);
  if (typeof measuring === 'object')
    return <p role="status">{text('line.failed', { reason: measuring.failed })}</p>;
  if (tool.isMapped) return <p class="quiet">{text('line.nothing')}</p>;
  if (!changes) return <p class="quiet">{text('line.figures-loading')}</p>;
  return <WatchedChange {...changes} />;
}

/** All else that the line changes. */
function Others(props: LineToolProps) {
  const changes = changesIn(props);
  return changes && <OtherChanges {...changes} />;
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
  useEffect(() => {
    // A camera of the reader's own, or of the link, stays.
    if (state.view.value.camera === null) showStretch(props);
  }, []);
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
      <div class="line-watched">
        <LineMark {...props} />
        <Refusal {...props} />
        <Watched {...props} />
      </div>
      <StoredLines {...props} />
      <StretchControl {...props} />
      <HistoryButtons {...props} />
      <ShiftControl {...props} />
      <VertexControl {...props} />
      <Others {...props} />
      <LineKeepingText {...props} />
    </section>
  );
}
