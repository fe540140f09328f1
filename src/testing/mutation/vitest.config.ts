import { configDefaults, defineConfig } from 'vitest/config';

const folder = process.env.DELIMIT_MUTATE ?? 'src/measure';

/** The tests that mutants of a folder meet: those that stand in it. */
export default defineConfig({
  test: {
    include: [`${folder}/**/*.test.ts`],
    exclude: [...configDefaults.exclude, '**/*.deep.test.ts'],
    testTimeout: 120_000,
    maxWorkers: 1,
    coverage: {
      provider: 'v8',
      include: [`${folder}/**/*.ts`],
      exclude: ['**/*.test.ts', '**/test-support/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: `node_modules/.cache/coverage/${folder.replaceAll('/', '-')}`,
      thresholds: { lines: 90 },
    },
  },
});
