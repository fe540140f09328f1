import type { Check } from './check-kind';
import { type RawTable, TABLE_NAMES } from './raw-dossier';

/** No two entries of one table have the same id. */
export const entryIdsCheck: Check = ({ tables }) =>
  TABLE_NAMES.flatMap((name) => repeated(tables[name]));

function repeated({ file, entries }: RawTable) {
  const first = new Map<string, string>();
  return entries.flatMap(({ id, path }) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    if (earlier === undefined) return [];
    return [
      {
        check: 'entry-ids',
        file,
        id,
        place: `${path}.id`,
        message: `the id "${id}" is already that of ${earlier}`,
        remedy: 'Give each entry an id of its own.',
      },
    ];
  });
}
