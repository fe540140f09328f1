/** How many cases each deep test runs, by the test's full name. */
export type DeepCounts = Record<string, number>;

/** The part of vitest's JSON report that is counted. */
export interface DeepReport {
  testResults: {
    assertionResults: { fullName: string; status: string; meta: { cases?: number } }[];
  }[];
}

/** The cases of every test that passed; a test that states no number is one case. */
export function deepCounts(report: DeepReport): DeepCounts {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed');
  return Object.fromEntries(passed.map(({ fullName, meta }) => [fullName, meta.cases ?? 1]));
}

/** The part of Playwright's JSON report that is counted: titles nest. */
export interface DeepBrowserReport {
  suites: BrowserSuite[];
}

interface BrowserSuite {
  specs: {
    title: string;
    ok: boolean;
    tests: { annotations: { type: string; description?: string }[] }[];
  }[];
  suites?: BrowserSuite[];
}

/** The cases of every browser test that passed; a test states them in an annotation `cases`. */
export function deepBrowserCounts({ suites }: DeepBrowserReport): DeepCounts {
  const specs = suites.flatMap(specsOf).filter(({ ok }) => ok);
  return Object.fromEntries(
    specs.map(({ title, tests }) => {
      const stated = tests[0]?.annotations.find(({ type }) => type === 'cases');
      return [title, Number(stated?.description ?? 1)];
    }),
  );
}

function specsOf({ specs, suites = [] }: BrowserSuite): BrowserSuite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** One line for each test that runs fewer cases than the committed counts say, or is gone. */
export function shrunk(committed: DeepCounts, now: DeepCounts): string[] {
  return Object.entries(committed)
    .filter(([name, cases]) => (now[name] ?? 0) < cases)
    .map(([name, cases]) => `${name}: ${now[name] ?? 0} cases, and ${cases} are committed`);
}

/** The greater count of each test, sorted by name, as it is committed. */
export function grown(committed: DeepCounts, now: DeepCounts): DeepCounts {
  const names = [...new Set([...Object.keys(committed), ...Object.keys(now)])].sort();
  return Object.fromEntries(
    names.map((name) => [name, Math.max(committed[name] ?? 0, now[name] ?? 0)]),
  );
}
