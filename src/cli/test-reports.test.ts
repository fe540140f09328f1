import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tally } from './run-step';
import { countPlaywright, countVitest, outcomeOf, playwrightFailures } from './test-reports';

const file = join(mkdtempSync(join(tmpdir(), 'delimit-report-')), 'report.json');
const vitest = (passed: number, failed: number, pending = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 1,
});

it('counts tests put off as skipped, and a flaky browser test as failed', () => {
  expect(countVitest(vitest(5, 2, 3))).toEqual({ passed: 5, failed: 2, skipped: 4 });
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(countPlaywright({ stats, suites: [] })).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

it('tells the failed browser tests of every group with their errors, without colours', () => {
  const spec = (title: string, ok: boolean, message?: string) => {
    const tests = [{ results: [{ errors: message ? [{ message }] : [] }] }];
    return { title, file: 'a.e2e.ts', line: 7, ok, tests };
  };
  const inner = { specs: [spec('opens', false, '\u001b[31mnot open\u001b[39m')] };
  const suites = [{ specs: [spec('closes', true)], suites: [inner] }];
  expect(playwrightFailures({ suites })).toEqual(['a.e2e.ts:7 opens', 'not open']);
});

it('takes the counts of the report as they are where the runner passed', () => {
  writeFileSync(file, JSON.stringify(vitest(5, 0)));
  const outcome = outcomeOf({ code: 0, output: '' }, file, countVitest);
  expect(outcome).toMatchObject({ passed: 5, failed: 0, skipped: 1 });
});

it('counts a runner that failed with no failed test as one failure', () => {
  writeFileSync(file, JSON.stringify(vitest(5, 0)));
  expect(outcomeOf({ code: 1, output: '' }, file, countVitest).failed).toBe(1);
  expect(outcomeOf({ code: 1, output: '' }, `${file}.none`, countVitest).failed).toBe(1);
});

it('counts a runner that ran nothing as one failure', () => {
  expect(outcomeOf({ code: 0, output: '' }, `${file}.none`, countVitest).failed).toBe(1);
});

it('names skipped tests only where there are any', () => {
  expect(tally({ passed: 2, failed: 1, skipped: 0 })).toBe('2 passed, 1 failed');
  expect(tally({ passed: 2, failed: 1, skipped: 3 })).toBe('2 passed, 1 failed, 3 skipped');
});
