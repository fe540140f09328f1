import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { dossierFolder } from '../../../src/build/dossier-folder';

const folder = dossierFolder();
const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const { home, layers } = read('dossier.json');
/** What the map opens with, bottom first; of the countries the light copy, as our own map may draw it. */
const files = read(layers)
  .filter(({ visible }) => visible)
  .map(({ file, overview }) => overview ?? file);

/** Puts the layers' files beside the page, as a `public` folder would. */
const layerFiles = {
  name: 'layer-files',
  generateBundle() {
    for (const file of files) {
      this.emitFile({ type: 'asset', fileName: file, source: readFileSync(join(folder, file)) });
    }
  },
};

/** Vite's defaults, but for two constants that stand for what a newcomer would have typed in. */
export default defineConfig({
  base: './',
  define: { LAYER_FILES: JSON.stringify(files), HOME_EXTENT: JSON.stringify(home) },
  plugins: [layerFiles],
});
