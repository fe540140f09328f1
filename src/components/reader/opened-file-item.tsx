import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translator } from '../../i18n/translator';
import { lineCount, type OpenedFile, vertexCount } from '../../opened/opened-file';
import { type Keeping, keepingMessage } from '../../opened/reader-store';

export interface OpenedFileItemProps {
  translator: Translator;
  id: number;
  file: OpenedFile;
  keeping: Keeping;
  accuracyMetres: number | null;
  onAccuracy: (metres: number | null) => void;
  onShow: () => void;
  onRemove: () => void;
  /** What was measured of it. */
  children: ComponentChildren;
}

const LEFT_OUT = ['points', 'empty', 'repeated'] as const;

/** What a file holds, and what of it was left out. */
function Contents({ translator, file }: Pick<OpenedFileItemProps, 'translator' | 'file'>) {
  const { text } = translator;
  const counts = [
    text('file.lines', { n: lineCount(file) }),
    text('file.vertices', { n: vertexCount(file) }),
  ];
  return (
    <p class="quiet">
      {counts.join(', ')}
      {LEFT_OUT.filter((what) => file.leftOut[what] > 0).map((what) => (
        <span key={what} class="left-out">
          {text(`opened.left-out.${what}`, { n: file.leftOut[what] })}
        </span>
      ))}
    </p>
  );
}

const MOST_ACCURACY_METRES = 100_000;

/** Metres, null where the field is empty; undefined for what is neither. */
function metresOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const metres = Number(typed);
  return metres > 0 && metres <= MOST_ACCURACY_METRES ? metres : undefined;
}

/** How far the line may be off is not known of a file; the reader may state it. */
function Accuracy({ translator, id, accuracyMetres, onAccuracy }: OpenedFileItemProps) {
  const [typed, setTyped] = useState(accuracyMetres === null ? '' : String(accuracyMetres));
  const isBad = metresOf(typed) === undefined;
  return (
    <div class="file-accuracy">
      <label>
        {translator.text('file.accuracy')}
        <input
          type="number"
          min={0}
          max={MOST_ACCURACY_METRES}
          step="any"
          value={typed}
          aria-invalid={isBad}
          aria-describedby={`accuracy-${id}`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={({ currentTarget }) => {
            const metres = metresOf(currentTarget.value);
            if (metres !== undefined && metres !== accuracyMetres) onAccuracy(metres);
          }}
        />
      </label>
      <p class="quiet" id={`accuracy-${id}`}>
        {translator.text(accuracyMetres === null ? 'file.accuracy-unknown' : 'file.accuracy-given')}
      </p>
    </div>
  );
}

/** One opened file: what it holds, how well it is known, what was measured, and the way to be rid of it. */
export function OpenedFileItem(props: OpenedFileItemProps) {
  const { translator, file, keeping, onShow, onRemove } = props;
  const kept = keepingMessage(keeping);
  return (
    <li class="reader-file">
      <header>
        <h4>{file.name}</h4>
        <button
          type="button"
          onClick={onShow}
          aria-label={labelled(translator.text('file.show'), file)}
        >
          {translator.text('file.show')}
        </button>
        <button
          type="button"
          onClick={onRemove}
          aria-label={labelled(translator.text('file.remove'), file)}
        >
          {translator.text('file.remove')}
        </button>
      </header>
      <Contents translator={translator} file={file} />
      {kept && <p class="quiet">{translator.text(kept.key, kept.values)}</p>}
      <Accuracy {...props} />
      {props.children}
    </li>
  );
}

/** Several files have the same buttons. */
const labelled = (label: string, { name }: OpenedFile) => `${label}: ${name}`;
