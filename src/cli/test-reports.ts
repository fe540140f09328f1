import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Finished, Outcome } from './run-step';

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** A file of tests or a group in it, as far as it is read. */
interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    file: string;
    line: number;
    ok: boolean;
    tests: { results: { errors: { message?: string }[] }[] }[];
  }[];
}

/** The part of Playwright's JSON report that is read. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
}

export function countVitest(report: VitestReport): Counts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Each failed browser test with its errors: the runner tells them where they happened,
 * which is far from the end of what it prints.
 */
export function playwrightFailures({ suites }: Pick<PlaywrightReport, 'suites'>): string[] {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ ok }) => !ok)
      .flatMap(({ title, file, line, tests }) => {
        const errors = tests.flatMap(({ results }) => results.flatMap((one) => one.errors));
        const messages = errors.map(({ message = '' }) => stripVTControlCharacters(message));
        return [`${file}:${line} ${title}`, ...messages];
      }),
    ...playwrightFailures({ suites: inner }),
  ]);
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
  failures: (report: R) => string[] = () => [],
): Outcome {
  const report = existsSync(reportFile)
    ? (JSON.parse(readFileSync(reportFile, 'utf8')) as R)
    : undefined;
  const counts = report ? count(report) : { passed: 0, failed: 0, skipped: 0 };
  const ran = counts.passed + counts.failed + counts.skipped > 0;
  const silent = counts.failed === 0 && (finished.code !== 0 || !ran);
  const output = [finished.output, ...(report ? failures(report) : [])].join('\n');
  return { ...counts, failed: counts.failed + (silent ? 1 : 0), output };
}
