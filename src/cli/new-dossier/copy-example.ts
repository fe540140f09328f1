import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The worked example: a dossier of an invented island, with a README that explains every field. */
export const EXAMPLE = fileURLToPath(new URL('./example', import.meta.url));

/**
 * Copies the worked example into a folder that is not there yet or is empty; folders above it are made.
 * Throws an Error that names the folder where anything stands in it: nothing is written over.
 */
export function copyExample(dir: string): void {
  if (existsSync(dir)) {
    if (!statSync(dir).isDirectory()) throw new Error(`${dir} is a file: name a new folder`);
    if (readdirSync(dir).length > 0) throw new Error(`${dir} is not empty: name a new folder`);
  }
  cpSync(EXAMPLE, dir, { recursive: true });
}
