import { formatValue } from '../../i18n/format';
import { measurementName, partName, type Words } from '../../i18n/names';
import type { Measured } from '../../model/measured';

export interface VersionTableProps {
  words: Words;
  results: ReadonlyMap<string, Measured>;
}

/** Without a total the rows are those of one part: the one with the present line's value. */
function partOfVersions(measured: Measured) {
  if (measured.value !== null) return undefined;
  return measured.parts.find(({ value }) => value === measured.versions[0]?.value);
}

function Name({ words, measured }: { words: Words; measured: Measured }) {
  const part = partOfVersions(measured);
  const isDecidable = part?.decidable ?? measured.decidable;
  return (
    <th scope="row">
      {measurementName(words, measured.id)}
      {part && <span class="quiet">{partName(words, measured, part)}</span>}
      {!isDecidable && (
        <span class="undecided">{words.translator.text('finding.undecided-label')}</span>
      )}
    </th>
  );
}

function Value({ words, measured, line }: { words: Words; measured: Measured; line: string }) {
  const { translator, text } = words;
  const version = measured.versions.find((each) => each.line === line);
  const label = text.versions[line] ?? line;
  if (!version) {
    return <td data-label={label}>{translator.text('knowledge.version-none')}</td>;
  }
  const part = partOfVersions(measured);
  const shown = formatValue({ ...measured, ...part, value: version.value }, translator.forms);
  return (
    <td data-label={label}>
      <span class="number">{shown}</span>
      {version.count !== undefined && (
        <span class="quiet">{translator.text('finding.parts-count', { n: version.count })}</span>
      )}
    </td>
  );
}

/** What each measurement that depends on the line gives on each mapped version of it, with the number of pieces. */
export function VersionTable({ words, results }: VersionTableProps) {
  const { translator, text } = words;
  const measurements = [...results.values()].filter(({ versions }) => versions.length > 0);
  const fullest = [...measurements].sort((a, b) => b.versions.length - a.versions.length);
  const lines = [...new Set(fullest.flatMap(({ versions }) => versions.map(({ line }) => line)))];
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{translator.text('knowledge.versions')}</h3>
      <p>{translator.text('knowledge.versions-lead')}</p>
      <table class="knowledge-table versions foldable">
        <thead>
          <tr>
            <th scope="col">{translator.text('knowledge.measurement')}</th>
            {lines.map((line) => (
              <th key={line} scope="col">
                {text.versions[line] ?? line}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measurements.map((measured) => (
            <tr key={measured.id}>
              <Name words={words} measured={measured} />
              {lines.map((line) => (
                <Value key={line} words={words} measured={measured} line={line} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
