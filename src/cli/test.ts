import { type Outcome, runStep, tally } from './run-step';
import { testSteps } from './test-steps';

// Vite warns of imports without an ending; its next major version's loader is not ours yet.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

/**
 * The test command: runs every step, or those named as arguments, goes on after a
 * failure, and ends with the sum of all tests. Exit code 1 if anything failed.
 */
async function main(names: string[]): Promise<number> {
  const print = (text: string) => process.stdout.write(text);
  const steps = testSteps();
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    print(`No step ${unknown.join(', ')}; there are: ${steps.map(({ name }) => name).join(' ')}\n`);
    return 2;
  }
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps.filter(({ name }) => names.length === 0 || names.includes(name))) {
    add(sum, await runStep(step, print));
  }
  print(`${tally(sum)}\n`);
  return sum.failed > 0 ? 1 : 0;
}

function add(sum: Omit<Outcome, 'output'>, outcome: Outcome): void {
  sum.passed += outcome.passed;
  sum.failed += outcome.failed;
  sum.skipped += outcome.skipped;
}

process.exitCode = await main(process.argv.slice(2));
