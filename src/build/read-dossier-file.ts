import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A dossier that cannot be used. The message names the file and the place in it. */
export class DossierError extends Error {
  override name = 'DossierError';
  constructor(
    readonly file: string,
    readonly place: string | undefined,
    problem: string,
  ) {
    super(`${file}${place ? `, at ${place}` : ''}: ${problem}`);
  }
}

/** Parses one JSON file of a dossier; `file` is relative to `dir`. Throws a DossierError. */
export function readJson(dir: string, file: string): unknown {
  const text = readText(dir, file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DossierError(file, undefined, `is not valid JSON (${(error as Error).message})`);
  }
}

function readText(dir: string, file: string): string {
  try {
    return readFileSync(join(dir, file), 'utf8');
  } catch {
    throw new DossierError(file, undefined, `cannot be read in the dossier folder ${dir}`);
  }
}

/** Reads one JSON file and holds it against its schema. Throws a DossierError for the first issue. */
export function readChecked<S extends v.GenericSchema>(
  dir: string,
  file: string,
  schema: S,
): v.InferOutput<S> {
  const result = v.safeParse(schema, readJson(dir, file));
  if (result.success) return result.output;
  const issue = result.issues[0];
  const more = result.issues.length - 1;
  const rest = more > 0 ? ` (and ${more} more; the check command lists them all)` : '';
  throw new DossierError(file, v.getDotPath(issue) ?? undefined, issue.message + rest);
}
