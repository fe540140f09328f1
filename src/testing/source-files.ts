import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of code; the path is relative to the project's root, with `/` between the parts. */
export interface CodeFile {
  path: string;
  text: string;
}

/** Every file of TypeScript below the folder, in order of path. */
export function codeFiles(folder: string): CodeFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/node_modules/'));
  return paths.sort().map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** True for tests and for what only tests use. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|^src\/testing\/|\/(test-support|cases)\//.test(path);
}

/** True for fonts and pictures, in whose bytes any word may turn up. */
export function isBinary(path: string): boolean {
  return /\.(woff2?|ttf|png|jpe?g|webp|ico|pdf)$/.test(path);
}
