import { resolve } from 'node:path';

/**
 * Absolute path of the dossier that a command works on: the folder given, else
 * `DELIMIT_DATA`, else `data`, read from the working directory.
 */
export function dossierFolder(given?: string, variables: NodeJS.ProcessEnv = process.env): string {
  return resolve(given || variables.DELIMIT_DATA || 'data');
}
