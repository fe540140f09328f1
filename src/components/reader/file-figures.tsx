import { formatInterval, formatValue } from '../../i18n/format';
import { measurementName, partName, type Words } from '../../i18n/names';
import type { Measured, Part } from '../../model/measured';
import { valueText } from '../quantity';
import { distanceText } from './near-control';

/** A value in metres with its interval. */
interface Metres {
  value: number;
  low: number;
  high: number;
}

export interface FileFiguresProps {
  words: Words;
  length: Metres;
  shortest: Metres;
  greatest: Metres;
  stepMetres: number;
  /** The accuracy of the line is not known: its length has no interval. */
  isUnknown: boolean;
}

const ROWS = ['length', 'shortest', 'greatest'] as const;

/** Length of an opened line, and its least and greatest distance to the mapped one, with their intervals. */
export function FileFigures(props: FileFiguresProps) {
  const { words, stepMetres, isUnknown } = props;
  const { translator } = words;
  return (
    <>
      <table class="parts">
        <thead>
          <tr>
            <th scope="col">{translator.text('file.figure')}</th>
            <th scope="col" class="value">
              {translator.text('file.value')}
            </th>
            <th scope="col" class="ends">
              {translator.text('file.between')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => {
            const quantity = { ...props[row], unit: 'm' as const };
            const hasInterval = quantity.low < quantity.high;
            return (
              <tr key={row}>
                <th scope="row">{translator.text(`file.${row}`)}</th>
                <td class="value">{formatValue(quantity, translator.forms)}</td>
                <td class="ends">
                  {hasInterval ? formatInterval(quantity, translator.forms) : isUnknown && '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="quiet">
        {translator.text('file.method', { step: distanceText(stepMetres, translator) })}
      </p>
    </>
  );
}

/** The total, or each piece where there is none; pieces are matched by their ids. */
function rowsOf(mapped: Measured, moved: Measured): { mapped?: Part; moved?: Part }[] {
  const find = (parts: readonly Part[], id: string) => parts.find((part) => part.id === id);
  const ids = new Set([...mapped.parts, ...moved.parts].map(({ id }) => id));
  return [...ids].map((id) => {
    const [before, after] = [find(mapped.parts, id), find(moved.parts, id)];
    return { ...(before && { mapped: before }), ...(after && { moved: after }) };
  });
}

/** A value, with its interval below where the value is told. */
function ValueCell({ words, of }: { words: Words; of: Measured | Part | undefined }) {
  const { translator } = words;
  const hasInterval = of?.decidable && of.low !== of.high;
  return (
    <td class="value">
      {of ? valueText(of, translator) : '–'}
      {hasInterval && <span class="quiet">{formatInterval(of, translator.forms)}</span>}
    </td>
  );
}

function InsteadRows({
  words,
  mapped,
  moved,
}: {
  words: Words;
  mapped: Measured;
  moved: Measured;
}) {
  const name = measurementName(words, mapped.id);
  if (mapped.value !== null && moved.value !== null) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <ValueCell words={words} of={mapped} />
        <ValueCell words={words} of={moved} />
      </tr>
    );
  }
  return (
    <>
      {rowsOf(mapped, moved).map((row) => {
        const [part, of] = row.moved ? [row.moved, moved] : [row.mapped, mapped];
        if (!part) return null;
        return (
          <tr key={part.id}>
            <th scope="row">
              {partName(words, of, part)}
              <span class="quiet">{name}</span>
            </th>
            <ValueCell words={words} of={row.mapped} />
            <ValueCell words={words} of={row.moved} />
          </tr>
        );
      })}
    </>
  );
}

/** What depends on the mapped line, on that and with an opened line in its place. */
export function InsteadTable({
  words,
  mapped,
  moved,
}: {
  words: Words;
  mapped: ReadonlyMap<string, Measured>;
  moved: readonly Measured[];
}) {
  const { translator } = words;
  return (
    <>
      <h4>{translator.text('file.instead')}</h4>
      <p class="quiet">{translator.text('file.instead-how')}</p>
      <table class="parts">
        <thead>
          <tr>
            <th scope="col">{translator.text('file.figure')}</th>
            <th scope="col" class="value">
              {translator.text('file.mapped')}
            </th>
            <th scope="col" class="value">
              {translator.text('file.with')}
            </th>
          </tr>
        </thead>
        <tbody>
          {moved.map((each) => {
            const before = mapped.get(each.id);
            return (
              before && <InsteadRows key={each.id} words={words} mapped={before} moved={each} />
            );
          })}
        </tbody>
      </table>
    </>
  );
}
