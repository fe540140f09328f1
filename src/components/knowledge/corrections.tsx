import { formatDate } from '../../i18n/format';
import { measurementName, type Words } from '../../i18n/names';
import type { Correction, FigureChange } from '../../model/compare-reports';
import { changeText, type FigureText } from './change-text';

function FigureCell({
  words,
  label,
  text,
}: {
  words: Words;
  label: string;
  text: FigureText | null;
}) {
  return (
    <td data-label={label}>
      {text === null ? (
        words.translator.text('corrections.absent')
      ) : (
        <>
          <span class="number">{text.value}</span>
          <span class="quiet">{text.ends}</span>
          {!text.decidable && (
            <span class="undecided">{words.translator.text('finding.undecided-label')}</span>
          )}
        </>
      )}
    </td>
  );
}

function nameOf(words: Words, { measurement, part, label }: FigureChange): string {
  if (part === undefined) return label;
  const name = measurementName(words, measurement);
  return words.translator.text('corrections.part', { measurement: name, part: label });
}

function ChangeRow({ words, change }: { words: Words; change: FigureChange }) {
  const { translator } = words;
  const { before, after } = changeText(change, translator);
  return (
    <tr>
      <th scope="row">{nameOf(words, change)}</th>
      <FigureCell words={words} label={translator.text('corrections.before')} text={before} />
      <FigureCell words={words} label={translator.text('corrections.after')} text={after} />
    </tr>
  );
}

function ChangeTable({ words, changes }: { words: Words; changes: readonly FigureChange[] }) {
  const { translator } = words;
  return (
    <table class="knowledge-table foldable">
      <thead>
        <tr>
          <th scope="col">{translator.text('corrections.figure')}</th>
          <th scope="col">{translator.text('corrections.before')}</th>
          <th scope="col">{translator.text('corrections.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow
            key={`${change.measurement} ${change.part ?? ''}`}
            words={words}
            change={change}
          />
        ))}
      </tbody>
    </table>
  );
}

function VersionPair({ words, correction }: { words: Words; correction: Correction }) {
  const { translator } = words;
  const { from, to, changes } = correction;
  const day = (date: string) => formatDate(date, translator.forms);
  return (
    <section>
      <h4>
        {translator.text('corrections.pair', { from: day(from.date), to: day(to.date) })}{' '}
        <span class="quiet">
          {translator.text('corrections.pair-versions', {
            from: from.dataVersion,
            to: to.dataVersion,
          })}
        </span>
      </h4>
      {changes.length === 0 ? (
        <p>{translator.text('corrections.pair-same')}</p>
      ) : (
        <ChangeTable words={words} changes={changes} />
      )}
    </section>
  );
}

function noneText({ translator, contents }: Words): string | null {
  const { releases, corrections } = contents.history;
  const [first] = releases;
  if (!first) return translator.text('corrections.unreleased');
  if (corrections.some(({ changes }) => changes.length > 0)) return null;
  const date = formatDate(first.date, translator.forms);
  return translator.text('corrections.none-yet', { date });
}

/** Every figure that changed between released data versions, the latest first; or that none did. */
export function Corrections({ words }: { words: Words }) {
  const { translator, contents } = words;
  const { releases, corrections } = contents.history;
  const last = releases.at(-1);
  const none = noneText(words);
  return (
    <section class="corrections">
      <h3>{translator.text('corrections.title')}</h3>
      <p>{translator.text('corrections.lead')}</p>
      {none && <p>{none}</p>}
      {last && last.dataVersion !== contents.dataVersion && (
        <p>
          {translator.text('corrections.present-unreleased', { version: contents.dataVersion })}
        </p>
      )}
      {!none &&
        [...corrections]
          .reverse()
          .map((correction) => (
            <VersionPair key={correction.to.dataVersion} words={words} correction={correction} />
          ))}
    </section>
  );
}
