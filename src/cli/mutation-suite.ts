import { existsSync, readFileSync } from 'node:fs';
import { type MutationReport, mutationScore } from './mutation-score';
import { type Outcome, runTool, single } from './run-step';

const CONFIGURATION = 'src/testing/mutation';

/** The folders whose tests are held to it, each with a suite of its own. */
export const MUTATED = ['src/model', 'src/measure'] as const;

/**
 * Line coverage of a folder by its own tests (at least 90 in 100), then mutation testing (at least 85
 * killed in 100). The limits stand in the configuration. Later runs try what changed.
 */
export async function testByMutation(folder: string): Promise<Outcome> {
  const variables = { DELIMIT_MUTATE: folder };
  const config = ['--config', `${CONFIGURATION}/vitest.config.ts`, '--root', '.'];
  const covered = await runTool('vitest', ['run', '--coverage', ...config], variables);
  if (covered.code !== 0) return single(false, covered.output);
  const args = ['run', `${CONFIGURATION}/stryker.config.js`];
  // Stryker loads the runner of the tests by itself, which is TypeScript.
  const own = { ...variables, NODE_OPTIONS: '--import tsx' };
  const { code, output } = await runTool('stryker', args, own);
  return single(code === 0, output, scoreOf(folder));
}

function scoreOf(folder: string): string | undefined {
  const file = `node_modules/.cache/mutation/${folder.replaceAll('/', '-')}/report.json`;
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8')) as MutationReport;
  const { killed, all, percent } = mutationScore(report);
  return `${killed} of ${all} mutants killed, ${percent.toFixed(1)} %`;
}
