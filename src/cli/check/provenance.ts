import { isObject, type JsonObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check } from './check-kind';
import type { RawEntry, RawFile } from './raw-dossier';

/** What each layer must tell about its data, by the path of the member. */
const REQUIRED: Readonly<Record<string, string>> = {
  date: 'Write the date that the data describes, such as 1999-12-31.',
  accuracyMetres: 'Write how far a drawn position may lie from the true one, in metres.',
  accuracyAssumed: 'Write true where the accuracy is an assumption of yours, else false.',
  licence: 'Write the licence of the data, as an SPDX identifier or its short name.',
  credit: 'Write the credit line that the licence asks for.',
  'origin.name': 'Write who made the data.',
  'origin.from': 'Write the package, or the recorded table, that the layer is made from.',
};

/** No layer without date, accuracy, licence, credit and origin. */
export const provenanceCheck: Check = ({ tables }) =>
  tables.layers.entries.flatMap((entry) =>
    Object.entries(REQUIRED).flatMap(([path, remedy]) =>
      isMissing(memberAt(entry.value, path))
        ? [issue(tables.layers.file, entry, path, remedy)]
        : [],
    ),
  );

/** Whether this check says what the schema would say of the place, a path in `layers.json`. */
export function isProvenancePath(place: string, { value }: RawFile): boolean {
  const [, index, path] = /^\[(\d+)\]\.(.+)$/.exec(place) ?? [];
  const entry: unknown = Array.isArray(value) ? value[Number(index)] : undefined;
  if (!path || !isObject(entry)) return false;
  const mayBeSaid = path in REQUIRED || path === 'origin';
  return mayBeSaid && isMissing(memberAt(entry, path));
}

function memberAt(value: JsonObject, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

function issue(file: string, { id, path: at }: RawEntry, path: string, remedy: string): Issue {
  return {
    check: 'provenance',
    file,
    id,
    place: `${at}.${path}`,
    message: `the layer has no ${path}`,
    remedy,
  };
}
