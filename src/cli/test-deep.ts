import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEED } from '../testing/deep';
import { type DeepCounts, type DeepReport, deepCounts, grown, shrunk } from './deep-counts';
import { runTool, tally } from './run-step';
import { countVitest, outcomeOf, type VitestReport } from './test-reports';

const COMMITTED = 'e2e/deep-counts.json';

/**
 * Runs the deep tests (`*.deep.test.ts`), whose counts may grow but not shrink.
 * `--record` writes grown counts into the committed file.
 */
async function main(args: string[]): Promise<number> {
  const start = performance.now();
  const file = join(mkdtempSync(join(tmpdir(), 'delimit-deep-')), 'report.json');
  const finished = await runDeep(file);
  const outcome = outcomeOf<VitestReport>(finished, file, countVitest);
  if (outcome.failed > 0) process.stdout.write(outcome.output);
  const now = existsSync(file) ? deepCounts(readJson<DeepReport>(file)) : {};
  const committed = existsSync(COMMITTED) ? readJson<DeepCounts>(COMMITTED) : {};
  const less = shrunk(committed, now);
  if (args.includes('--record')) record(grown(committed, now));
  report(now, less, (performance.now() - start) / 1000);
  const failed = outcome.failed + less.length;
  process.stdout.write(`${tally({ ...outcome, failed })}\n`);
  return failed > 0 ? 1 : 0;
}

function runDeep(file: string) {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return runTool('vitest', args, { DELIMIT_DEEP: '1', DELIMIT_SEED: String(SEED) });
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function record(counts: DeepCounts): void {
  writeFileSync(COMMITTED, `${JSON.stringify(counts, null, 2)}\n`);
}

function report(now: DeepCounts, less: string[], seconds: number): void {
  const lines = Object.entries(now).map(([name, cases]) => `${String(cases).padStart(8)} ${name}`);
  const shrinking = less.map((line) => `SHRUNK ${line}`);
  const summary = `seed ${SEED} (DELIMIT_SEED), ${seconds.toFixed(1)} s`;
  process.stdout.write(`${[...lines, ...shrinking, summary].join('\n')}\n`);
}

process.exitCode = await main(process.argv.slice(2));
