import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder with the full articles and the recorded facts, which are kept out of
 * the repository: `DELIMIT_SHARED`, else `../shared` beside the checkout. Tests
 * that need it are skipped, and counted as skipped, where it is absent.
 */
export function sharedDir(): string | undefined {
  const dir = resolve(process.env.DELIMIT_SHARED || '../shared');
  return existsSync(resolve(dir, 'sources')) ? dir : undefined;
}
