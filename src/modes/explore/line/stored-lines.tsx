import type { TargetedEvent } from 'preact';
import type { StoredLine } from '../../../state/line/kept-lines';
import { showStored } from '../../../state/line/line-session';
import { downloadStored } from './download-line';
import type { LineToolProps } from './line-tool-props';

/** The buttons go with the line: the focus does not go with them. */
function focusTool({ currentTarget }: TargetedEvent<HTMLElement>): void {
  const tool = currentTarget.closest<HTMLElement>('.line-tool');
  const target = tool?.querySelector<HTMLElement>('#line-title') ?? tool;
  target?.focus({ preventScroll: true });
}

function Stored({ state, session, line }: LineToolProps & { line: StoredLine }) {
  const { text } = state.words.value.translator;
  const { lines } = session.keeping;
  const show = (event: TargetedEvent<HTMLElement>) => {
    focusTool(event);
    showStored(session, line);
  };
  const discard = (event: TargetedEvent<HTMLElement>) => {
    focusTool(event);
    void lines.drop(line);
  };
  return (
    <div class="line-keeping">
      <p role="status">{text(line.course ? 'line.other' : 'line.unread')}</p>
      <p class="line-buttons">
        {line.course && (
          <button type="button" onClick={show}>
            {text('line.other-show')}
          </button>
        )}
        <button type="button" onClick={() => downloadStored(state, session, line)}>
          {text('line.unread-download')}
        </button>
        <button type="button" onClick={discard}>
          {text('line.unread-discard')}
        </button>
      </p>
    </div>
  );
}

/** The lines that this browser keeps and does not show: said at each visit, and not lost. */
export function StoredLines(props: LineToolProps) {
  return (
    <>
      {props.session.keeping.lines.others.value.map((line) => (
        <Stored key={line.kept} {...props} line={line} />
      ))}
    </>
  );
}
