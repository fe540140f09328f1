import { existsSync, readFileSync } from 'node:fs';
import type { Finished, Outcome } from './run-step';

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

export function countVitest(report: VitestReport): Counts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A flaky test failed at least once: it counts as failed. */
export function countPlaywright({ stats }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/**
 * The outcome of a test runner from its report. A runner that failed without a failed
 * test (no report, no tests, a file that does not load) counts as one failure.
 */
export function outcomeOf<R>(
  finished: Finished,
  reportFile: string,
  count: (report: R) => Counts,
): Outcome {
  const counts = existsSync(reportFile)
    ? count(JSON.parse(readFileSync(reportFile, 'utf8')) as R)
    : { passed: 0, failed: 0, skipped: 0 };
  const ran = counts.passed + counts.failed + counts.skipped > 0;
  const silent = counts.failed === 0 && (finished.code !== 0 || !ran);
  return { ...counts, failed: counts.failed + (silent ? 1 : 0), output: finished.output };
}
