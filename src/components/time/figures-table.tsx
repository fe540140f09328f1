import { Fragment } from 'preact';
import { formatDate } from '../../i18n/format';
import { Named } from '../named';
import type { DatesWords, FigureCell, FigureRow } from './dated-figures';

/** Rows under a heading. */
export interface FigureGroup {
  id: string;
  title: string;
  rows: readonly FigureRow[];
  /** Stands below them. */
  note?: string;
}

export interface FiguresTableProps extends DatesWords {
  caption: string;
  /** ISO dates, from left to right. */
  dates: readonly string[];
  groups: readonly FigureGroup[];
}

function Cell({ cell }: { cell: FigureCell }) {
  return (
    <td class={cell.isAbsent ? 'absent' : undefined}>
      {cell.text}
      {cell.interval && <span class="ends">{cell.interval}</span>}
    </td>
  );
}

function Rows({
  words,
  group,
  columns,
}: {
  words: DatesWords['words'];
  group: FigureGroup;
  columns: number;
}) {
  return (
    <>
      <tr class="group">
        <th colSpan={columns} scope="colgroup">
          {group.title}
        </th>
      </tr>
      {group.rows.map(({ id, name, cells }) => (
        <Fragment key={id}>
          <tr class="name">
            <th id={`row-${group.id}-${id}`} colSpan={columns} scope="rowgroup">
              <Named words={words} text={name} />
            </th>
          </tr>
          <tr>
            {cells.map((cell, at) => (
              <Cell key={at} cell={cell} />
            ))}
          </tr>
        </Fragment>
      ))}
      {group.note && (
        <tr class="group-note">
          <td colSpan={columns}>{group.note}</td>
        </tr>
      )}
    </>
  );
}

/**
 * Figures at one date or two, side by side: the name of each over its figures, so that both columns
 * have room on a telephone too.
 */
export function FiguresTable({ words, caption, dates, groups }: FiguresTableProps) {
  const { forms } = words.translator;
  return (
    <table class={dates.length > 1 ? 'dated-figures two' : 'dated-figures'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {dates.map((date) => (
            <th key={date} scope="col">
              {formatDate(date, forms)}
            </th>
          ))}
        </tr>
      </thead>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <tbody key={group.id}>
            <Rows words={words} group={group} columns={dates.length} />
          </tbody>
        ))}
    </table>
  );
}
