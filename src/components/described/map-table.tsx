import type { Describe } from '../../i18n/described';
import type { Words } from '../../i18n/words';
import { Named } from '../named';

/** A thing on the map; what it has not is empty. */
export interface MapRow {
  key: string;
  name: string;
  kind: string;
  value: string;
  interval: string;
  side: string;
}

export interface MapRowGroup {
  id: string;
  label: string;
  rows: readonly MapRow[];
}

export interface MapTableProps {
  words: Words;
  describe: Describe;
  groups: readonly MapRowGroup[];
}

function Row({ words, row }: { words: Words; row: MapRow }) {
  return (
    <tr>
      <th scope="row">
        <Named words={words} text={row.name} />
        <span class="quiet">{row.kind}</span>
      </th>
      <td>
        {row.value}
        <span class="quiet">{row.interval}</span>
      </td>
      <td>{row.side}</td>
    </tr>
  );
}

/** Everything in sight that has a name: what it is, what was measured of it, on which side it lies. */
export function MapTable({ words, describe, groups }: MapTableProps) {
  const { text } = words.translator;
  return (
    <table class="map-table">
      <caption>{text('items.open')}</caption>
      <thead>
        <tr>
          <th scope="col">
            {describe('words.name')} <span class="quiet">{describe('words.kind')}</span>
          </th>
          <th scope="col">
            {text('parts.value')} <span class="quiet">{text('parts.interval')}</span>
          </th>
          <th scope="col">{text('parts.side')}</th>
        </tr>
      </thead>
      {groups.map(({ id, label, rows }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              <Named words={words} text={label} />
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.key} words={words} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
