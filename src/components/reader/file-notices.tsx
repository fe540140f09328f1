import { formatPercent } from '../../i18n/number';
import type { Translator } from '../../i18n/translator';
import { type OpenedProblem, placeMessage, problemMessage } from '../../opened/problem';

/** A file that is being opened, with the share that is done, from 0 to 1. */
export interface OpeningFile {
  name: string;
  share: number;
}

const percent = (share: number, { forms }: Translator) =>
  formatPercent(share, forms, { maximumFractionDigits: 0 });

/** How far the opening of a file is, and a way to end it. */
export function Opening({
  translator,
  opening: { name, share },
  onCancel,
}: {
  translator: Translator;
  opening: OpeningFile;
  onCancel: () => void;
}) {
  const text = translator.text('file.opening', { name, percent: percent(share, translator) });
  return (
    <div class="notice file-progress">
      <progress max={1} value={share} aria-label={text} />
      <span>{text}</span>
      <button type="button" onClick={onCancel}>
        {translator.text('file.cancel')}
      </button>
    </div>
  );
}

function Problem({ translator, problem }: { translator: Translator; problem: OpenedProblem }) {
  const place = placeMessage(problem);
  const { key, values } = problemMessage(problem);
  return (
    <li>
      {place && <strong>{translator.text(place.key, place.values)}: </strong>}
      {translator.text(key, values)}{' '}
      {problem.others > 0 && translator.text('opened.others', { n: problem.others })}
    </li>
  );
}

/** Why a file was not opened: each feature with its problem. */
export function Refused({
  translator,
  name,
  problems,
  more,
  onDismiss,
}: {
  translator: Translator;
  name: string;
  problems: readonly OpenedProblem[];
  more: number;
  onDismiss: () => void;
}) {
  return (
    <div class="notice failure file-refused" role="alert">
      <strong>{translator.text('file.refused', { name })}</strong>
      <ul>
        {problems.map((problem, at) => (
          <Problem key={at} translator={translator} problem={problem} />
        ))}
      </ul>
      {more > 0 && <p>{translator.text('opened.more', { n: more })}</p>}
      <button type="button" onClick={onDismiss}>
        {translator.text('page.dismiss')}
      </button>
    </div>
  );
}
