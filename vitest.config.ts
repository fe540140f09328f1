import { configDefaults, defineConfig } from 'vitest/config';
import { dossierFolder } from './src/build/dossier-folder';
import { dossierPlugin } from './src/build/dossier-plugin';
import { fontsPlugin } from './src/build/fonts-plugin';
import { loneTests } from './src/testing/lone-tests';

const deep = process.env.DELIMIT_DEEP === '1';

const include = deep ? ['src/**/*.deep.test.{ts,tsx}'] : ['src/**/*.test.{ts,tsx}'];
const exclude = deep
  ? configDefaults.exclude
  : [...configDefaults.exclude, '**/*.deep.test.{ts,tsx}'];
const lone = loneTests('src').filter((file) => file.includes('.deep.test.') === deep);

export default defineConfig({
  plugins: [dossierPlugin(dossierFolder()), fontsPlugin(dossierFolder())],
  test: {
    testTimeout: deep ? 600_000 : 20_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'together', isolate: false, include, exclude: [...exclude, ...lone] },
      },
      { extends: true, test: { name: 'alone', include: lone } },
    ],
  },
});
