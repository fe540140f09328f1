import { openSection } from '../../../state/commands';
import { LONGEST_LINK } from '../../../state/line/line-keeping';
import { downloadLine } from './download-line';
import type { LineToolProps } from './line-tool-props';
import { StoredLines } from './stored-lines';

/** What the line is: a reader's, and no border. */
export function LineMark({ state, session }: LineToolProps) {
  if (session.tool.isMapped) return null;
  return (
    <p class="line-mark">
      <span class="line-swatch" aria-hidden="true" />
      {state.words.value.translator.text('line.not-border')}
    </p>
  );
}

/** Where the line is kept, how it is passed on, and how it is given up. */
export function LineKeepingText({ state, session }: LineToolProps) {
  const { tool, keeping, fromBefore } = session;
  const { text } = state.words.value.translator;
  if (tool.isMapped) return null;
  const tooLong = keeping.tooLong.value;
  const discard = () => {
    fromBefore.value = null;
    void keeping.lines.dropShown();
    tool.reset();
  };
  return (
    <div class="line-keeping">
      {fromBefore.value && <p>{text(fromBefore.value)}</p>}
      <p class={tooLong ? 'line-too-long' : 'quiet'}>
        {tooLong === null
          ? text('line.in-link')
          : text('line.too-long', { n: tooLong, most: LONGEST_LINK })}
      </p>
      <p class="line-buttons">
        <button type="button" onClick={() => downloadLine(state, session)}>
          {text('line.download')}
        </button>
        <button type="button" onClick={discard}>
          {text('line.discard')}
        </button>
      </p>
    </div>
  );
}

/** Says on every view that the figures are those of a reader's line, while the tool is closed. */
export function LineNotice(props: LineToolProps) {
  const { state, session } = props;
  const { text } = state.words.value.translator;
  if (session.tool.isMapped) {
    if (session.keeping.lines.others.value.length === 0) return null;
    return (
      <section class="line-tool line-closed" aria-label={text('line.move')} tabIndex={-1}>
        <StoredLines {...props} />
      </section>
    );
  }
  return (
    <section class="line-tool line-closed" aria-label={text('line.not-border')} tabIndex={-1}>
      <StoredLines {...props} />
      <LineMark {...props} />
      <p>{text('line.notice')}</p>
      <p class="line-buttons">
        <button type="button" onClick={() => openSection(state, 'line', true)}>
          {text('line.edit')}
        </button>
      </p>
      <LineKeepingText {...props} />
    </section>
  );
}
