import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What puts something else in the place of a module, a global or the clock. */
const REPLACES =
  /vi\.(mock|doMock|spyOn|stubGlobal|stubEnv|useFakeTimers|resetModules|setSystemTime)\b|Reflect\.set\(globalThis|Object\.defineProperty\(globalThis|globalThis\.\w+ =[^=]|@vitest-environment/;

/**
 * The files of tests, below a folder, that need modules and globals of their own. All others share
 * theirs with each other, which halves the time of the processor.
 */
export function loneTests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((file) => REPLACES.test(readFileSync(file, 'utf8')));
}
