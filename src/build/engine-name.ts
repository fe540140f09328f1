import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));

/** Version of the engine, as its package states it. */
export function engineVersion(): string {
  return (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;
}

/** The engine with its version, as pages name what they were made by. */
export const engineName = (): string => `Delimit ${engineVersion()}`;
