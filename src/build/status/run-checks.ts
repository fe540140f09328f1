import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the checks of a dossier gave. */
export interface CheckSummary {
  /** How many checks there are. */
  checks: number;
  /** What they found, a line each. */
  issues: string[];
}

/** Runs the checks of `npm run check` over a dossier, in a process of their own: they read the engine's own catalogues. */
export async function runChecks(dir: string): Promise<CheckSummary> {
  const command = join('node_modules', '.bin', 'tsx');
  const { stdout } = await promisify(execFile)(command, ['src/cli/check-summary.ts', dir], {
    shell: process.platform === 'win32',
  });
  return JSON.parse(stdout) as CheckSummary;
}
