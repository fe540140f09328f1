import { asArray, isObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';
import type { RawDossier, RawEntry, TableName } from './raw-dossier';

/** One id by which an entry of a dossier points to an entry of a table. */
export interface Reference {
  file: string;
  id?: string;
  place: string;
  table: TableName;
  to: string;
}

/** Members of entries that hold ids of another table, alone or in a list. */
const POINTERS: readonly [from: TableName, member: string, to: TableName][] = [
  ['claims', 'source', 'sources'],
  ['claims', 'measurements', 'measurements'],
  ['claims', 'layers', 'layers'],
  ['measurements', 'published', 'published'],
  ['measurements', 'numerator', 'measurements'],
  ['measurements', 'denominator', 'measurements'],
  ['notes', 'measurements', 'measurements'],
  ['events', 'sources', 'sources'],
  ['places', 'layer', 'layers'],
  ['tour', 'claim', 'claims'],
  ['tour', 'measurement', 'measurements'],
  ['tour', 'layers', 'layers'],
];
const ADDRESS = /^https?:\/\//;

/** Every id that an entry points to exists. Selections of features are looked at elsewhere. */
export const referencesCheck: Check = (context) => [
  ...referencesOf(context).flatMap((reference) => dangling(reference, context)),
  ...defaultLanguage(context),
];

/** All references between the tables, the default claim of `dossier.json` among them. */
export function referencesOf({ dossier, tables }: RawDossier): Reference[] {
  const found: Reference[] = POINTERS.flatMap(([from, member, table]) =>
    tables[from].entries.flatMap((entry) =>
      idsAt(entry, member).map((pointer) => ({ file: tables[from].file, table, ...pointer })),
    ),
  );
  const first = isObject(dossier.value) ? dossier.value.defaultClaim : undefined;
  if (typeof first === 'string')
    found.push({ file: dossier.file, place: 'defaultClaim', table: 'claims', to: first });
  return found;
}

function idsAt({ value, id, path }: RawEntry, member: string) {
  const held = value[member];
  const pointers =
    typeof held === 'string'
      ? [{ id, place: `${path}.${member}`, to: held }]
      : asArray(held).map((to, index) => ({ id, place: `${path}.${member}[${index}]`, to }));
  return pointers.flatMap(({ to, ...at }) =>
    typeof to === 'string' && !ADDRESS.test(to) ? [{ ...at, to }] : [],
  );
}

function dangling({ table, to, file, id, place }: Reference, { tables }: CheckContext): Issue[] {
  if (tables[table].entries.some((entry) => entry.id === to)) return [];
  return [
    {
      check: 'references',
      file,
      id,
      place,
      message: `"${to}" is not in ${tables[table].file}`,
      remedy: `Correct the id, or add the entry to ${tables[table].file}.`,
    },
  ];
}

function defaultLanguage({ dossier }: CheckContext): Issue[] {
  if (!isObject(dossier.value)) return [];
  const { languages, defaultLanguage: language } = dossier.value;
  if (typeof language !== 'string' || asArray(languages).includes(language)) return [];
  return [
    {
      check: 'references',
      file: dossier.file,
      place: 'defaultLanguage',
      message: `"${language}" is not among the languages`,
      remedy: 'Name one of the languages of the dossier.',
    },
  ];
}
