import { defineConfig } from 'vite';
import { claimPagesPlugin } from './src/build/claim-pages/claim-pages-plugin';
import { dossierFolder } from './src/build/dossier-folder';
import { dossierPlugin } from './src/build/dossier-plugin';
import { embedsPlugin } from './src/build/embed/embeds-plugin';
import { fontsPlugin } from './src/build/fonts-plugin';
import { messagesPlugin } from './src/build/messages-plugin';
import { offlinePlugin } from './src/build/offline-plugin';
import { pagesPlugin } from './src/build/pages-plugin';
import { smallerMapPlugin } from './src/build/smaller-map-plugin';
import { renderStaticPage } from './src/build/static-page';
import { statusPlugin } from './src/build/status/status-plugin';
import { collectModules } from './src/build/supply/collect-modules';
import { supplyPlugin } from './src/build/supply/supply-plugin';

const dir = dossierFolder();

/**
 * Small modules that pages and parts of pages share: in a file each they would cost more than they
 * hold. The first are all that comes before the first picture, the last what the live map alone needs.
 */
const SHARED = [
  {
    name: 'early',
    test: /src\/(app\/(language|load-language)|i18n\/(interface-files|load-translator|message|number|plural|translator)|state\/again)\.ts$/,
  },
  {
    name: 'parts',
    test: /src\/(components\/(described\/finding-in-words|key-strip|legend-entries|map-credits|named|swatch)|i18n\/feature-labels|layers\/(label-point|measured|piece-geometries)|map\/after-paint|measure\/wgs84|model\/(kept-note|layers-read|map-item|measuring|near-distance|validity)|modes\/explore\/(poster-camera|restart-map|use-loaded)|state\/(commands|complete-words|time-slot))\.tsx?$/,
  },
  {
    name: 'map-parts',
    test: /src\/(layers\/triangle|map\/(contains|country-grid|country-labels|country-places|font-names|graphic-layers|highlight-layers|keep-clear|layer-frame|pickable|point-layers|point-marks|settle-labels|style|style-images|style-texts))\.ts$/,
  },
];

export default defineConfig({
  base: './',
  plugins: [
    dossierPlugin(dir),
    fontsPlugin(dir),
    messagesPlugin(),
    pagesPlugin(dir, () => renderStaticPage(dir)),
    embedsPlugin(dir),
    claimPagesPlugin(dir),
    smallerMapPlugin(),
    offlinePlugin(),
    statusPlugin(dir),
    collectModules(),
    supplyPlugin(dir),
  ],
  worker: {
    format: 'es',
    plugins: () => [collectModules(), smallerMapPlugin()],
  },
  server: { host: '127.0.0.1', fs: { allow: ['.', dir] } },
  build: {
    outDir: process.env.DELIMIT_OUT ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Every GeoJSON stays a file that readers can download.
    assetsInlineLimit: 0,
    // The size limits read it.
    manifest: true,
    modulePreload: { polyfill: false },
    // The build measures the whole dossier: that it takes its time is no news.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: SHARED } },
    },
    // MapLibre alone is above Vite's warning; the size limits are ours.
    chunkSizeWarningLimit: 2000,
  },
});
