import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SEED } from '../testing/deep';
import { type DeepCounts, grown, shrunk } from './deep-counts';
import { deepSuites } from './deep-suites';
import { runStep, tally } from './run-step';

const COMMITTED = 'e2e/deep-counts.json';

/**
 * Runs the deep suites, or those named as arguments: tests with many cases, long pictures, and
 * the derivation of the data. Their counts may grow but not shrink; `--record` writes grown
 * counts into the committed file. Exit code 1 if anything failed or shrank.
 */
async function main(args: string[]): Promise<number> {
  const start = performance.now();
  const print = (text: string) => process.stdout.write(text);
  const names = args.filter((arg) => !arg.startsWith('--'));
  const suites = deepSuites().filter(({ name }) => names.length === 0 || names.includes(name));
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of suites) {
    const { passed, failed, skipped } = await runStep(suite, print);
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  const now: DeepCounts = Object.assign({}, ...suites.map(({ counts }) => counts));
  const notRun = suites.flatMap((suite) => suite.notRun);
  const committed = readCounts();
  const less = names.length > 0 ? [] : shrunk(without(committed, notRun), now);
  if (args.includes('--record')) record(grown(committed, now));
  report(now, less, (performance.now() - start) / 1000);
  sum.failed += less.length;
  print(`${tally(sum)}\n`);
  return sum.failed > 0 || suites.length === 0 ? 1 : 0;
}

function readCounts(): DeepCounts {
  return existsSync(COMMITTED) ? (JSON.parse(readFileSync(COMMITTED, 'utf8')) as DeepCounts) : {};
}

function without(counts: DeepCounts, names: readonly string[]): DeepCounts {
  return Object.fromEntries(Object.entries(counts).filter(([name]) => !names.includes(name)));
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
