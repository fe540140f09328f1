import { FileFigures, InsteadTable } from '../../../components/reader/file-figures';
import { Opening, Refused } from '../../../components/reader/file-notices';
import { distanceText } from '../../../components/reader/near-control';
import { OpenedFileItem } from '../../../components/reader/opened-file-item';
import { formatPercent } from '../../../i18n/number';
import { LIMITS } from '../../../opened/limits';
import { lookAt } from '../../../state/commands';
import type { ExploreState } from '../../../state/explore-state';
import { MOST_GAP_METRES } from '../../../state/reader/opened-limits';
import type { OpenedLine, OpenedLines } from '../../../state/reader/opened-lines';
import type { OpenedFigures } from '../../../state/reader/reader-messages';
import { chooseFiles } from '../take-files';
import { frameExtent } from './frame-extent';

export interface FilesProps {
  state: ExploreState;
  opened: OpenedLines;
}

/** The button that opens a file, with what may be opened and where it stays. */
export function OpenFile({ state }: { state: ExploreState }) {
  const { text } = state.words.value.translator;
  const most = LIMITS.bytes / 1024 / 1024;
  return (
    <div class="open-file">
      <button type="button" class="open-file-button" onClick={() => chooseFiles(state)}>
        {text('file.choose')}
      </button>
      <p class="quiet">{text('file.hint', { most })}</p>
    </div>
  );
}

function Instead({ state, figures }: { state: ExploreState; figures: OpenedFigures }) {
  const { instead } = figures;
  const words = state.words.value;
  if (typeof instead !== 'string') {
    return <InsteadTable words={words} mapped={state.built} moved={instead} />;
  }
  const distance = distanceText(MOST_GAP_METRES, words.translator);
  return <p class="quiet">{words.translator.text(`file.${instead}`, { distance })}</p>;
}

function MeasuredFile({ state, opened, line }: FilesProps & { line: OpenedLine }) {
  const words = state.words.value;
  const { text, forms } = words.translator;
  const { measuring, file, id } = line;
  switch (measuring.state) {
    case 'running': {
      const percent = formatPercent(measuring.share, forms, { maximumFractionDigits: 0 });
      const label = text('file.measuring', { name: file.name, percent });
      return (
        <p class="file-progress">
          <progress max={1} value={measuring.share} aria-label={label} />
          <span>{label}</span>
          <button type="button" onClick={() => opened.stop(id)}>
            {text('file.cancel')}
          </button>
        </p>
      );
    }
    case 'done':
      return (
        <>
          <FileFigures
            words={words}
            {...measuring.figures}
            isUnknown={line.accuracyMetres === null}
          />
          <Instead state={state} figures={measuring.figures} />
        </>
      );
    default:
      return (
        <p>
          {measuring.state === 'stopped'
            ? text('file.stopped')
            : text('near.failed', { reason: measuring.reason })}{' '}
          <button type="button" onClick={() => opened.measure(id)}>
            {text('file.again')}
          </button>
        </p>
      );
  }
}

/** The reader's own lines: each file with what was measured of it. Nothing where none is open. */
export function FilesPanel({ state, opened }: FilesProps) {
  const { translator } = state.words.value;
  const lines = opened.lines.value;
  if (lines.length === 0) return null;
  return (
    <section class="reader-files measurement" aria-labelledby="reader-files-title">
      <h3 id="reader-files-title" tabIndex={-1}>
        {translator.text('file.title')}
      </h3>
      <p class="file-mark">{translator.text('line.not-border')}</p>
      <ul>
        {lines.map((line) => (
          <OpenedFileItem
            key={line.id}
            translator={translator}
            {...line}
            onAccuracy={(metres) => opened.setAccuracy(line.id, metres)}
            onShow={() => {
              const extent = opened.extentOf(line.id);
              if (extent) lookAt(state, frameExtent(extent));
            }}
            onRemove={() => opened.remove(line.id)}
          >
            <MeasuredFile state={state} opened={opened} line={line} />
          </OpenedFileItem>
        ))}
      </ul>
      <OpenFile state={state} />
    </section>
  );
}

/** What goes on with files: one that is being opened, was refused, or came last. */
export function FileNotices({ state, opened }: FilesProps) {
  const { translator } = state.words.value;
  const [opening, refused, latest] = [
    opened.opening.value,
    opened.refused.value,
    opened.latest.value,
  ];
  const show = () => {
    const title = document.getElementById('reader-files-title');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  return (
    <>
      {opening && (
        <Opening translator={translator} opening={opening} onCancel={() => opened.cancel()} />
      )}
      {refused && (
        <Refused translator={translator} {...refused} onDismiss={() => opened.dismissRefusal()} />
      )}
      {latest && !opening && (
        <p class="notice" role="status">
          {translator.text('file.opened', { name: latest })}{' '}
          <button type="button" onClick={show}>
            {translator.text('file.title')}
          </button>
        </p>
      )}
    </>
  );
}
