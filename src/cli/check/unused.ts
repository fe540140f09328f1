import type { Check } from './check-kind';
import type { TableName } from './raw-dossier';
import { referencesOf } from './references';

/** Tables whose entries mean nothing alone, and what has to point to them. */
const SERVING: Partial<Record<TableName, string>> = {
  sources: 'no claim and no event',
  measurements: 'no claim',
  published: 'no measurement',
};

/** Every source, measurement and published figure is used. */
export const unusedCheck: Check = (context) => {
  const used = new Set(referencesOf(context).map(({ table, to }) => `${table} ${to}`));
  return Object.entries(SERVING).flatMap(([name, nobody]) => {
    const { file, entries } = context.tables[name as TableName];
    return entries
      .filter(({ id }) => id !== undefined && !used.has(`${name} ${id}`))
      .map(({ id, path }) => ({
        check: 'unused',
        file,
        id,
        place: path,
        message: `${nobody} uses "${id}"`,
        remedy: 'Point to it, or remove the entry.',
      }));
  });
};
