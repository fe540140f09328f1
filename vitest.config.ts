import { configDefaults, defineConfig } from 'vitest/config';
import { dossierFolder } from './src/build/dossier-folder';
import { dossierPlugin } from './src/build/dossier-plugin';
import { fontsPlugin } from './src/build/fonts-plugin';

const deep = process.env.DELIMIT_DEEP === '1';

export default defineConfig({
  plugins: [dossierPlugin(dossierFolder()), fontsPlugin(dossierFolder())],
  test: {
    include: deep ? ['src/**/*.deep.test.{ts,tsx}'] : ['src/**/*.test.{ts,tsx}'],
    exclude: deep ? configDefaults.exclude : [...configDefaults.exclude, '**/*.deep.test.*'],
    testTimeout: deep ? 600_000 : 20_000,
    maxWorkers: 2,
  },
});
