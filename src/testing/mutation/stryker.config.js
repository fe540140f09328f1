/**
 * Mutation testing of one folder, `DELIMIT_MUTATE`: every mutant meets the folder's own tests, and at
 * least 85 of 100 must be killed. What was found is kept in `node_modules/.cache`, so that only what
 * changed since is tried again.
 */
const folder = process.env.DELIMIT_MUTATE ?? 'src/measure';
const kept = `node_modules/.cache/mutation/${folder.replaceAll('/', '-')}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'in-process',
  plugins: ['./src/testing/mutation/in-process-runner.ts'],
  // TypeScript 7 has none of the functions by which Stryker rewrites a tsconfig; nothing needs it here.
  tsconfigFile: 'no-tsconfig.json',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  mutate: [`${folder}/**/*.ts`, '!**/*.test.ts', '!**/test-support/**', '!**/cases/**'],
  ignorePatterns: ['/dist*', '/test-results', '/e2e', '/data/derive/node_modules', '/public'],
  concurrency: Number(process.env.DELIMIT_MUTATE_WORKERS ?? 2),
  // A mutant meets tests of half a second, not all that cover it: their time adds nothing.
  timeoutMS: 20_000,
  timeoutFactor: 0,
  dryRunTimeoutMinutes: 30,
  incremental: true,
  incrementalFile: `${kept}/incremental.json`,
  tempDirName: `${kept}/sandbox`,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${kept}/report.json` },
  thresholds: { high: 95, low: 85, break: 85 },
};
