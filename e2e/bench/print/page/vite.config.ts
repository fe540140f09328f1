import { defineConfig } from 'vite';
import { dossierFolder } from '../../../../src/build/dossier-folder';
import { dossierPlugin } from '../../../../src/build/dossier-plugin';
import { fontsPlugin } from '../../../../src/build/fonts-plugin';

export default defineConfig({
  root: 'e2e/bench/print/page',
  base: './',
  plugins: [dossierPlugin(dossierFolder()), fontsPlugin(dossierFolder())],
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
});
