import { defineConfig } from 'vite';
import { claimPagesPlugin } from './src/build/claim-pages/claim-pages-plugin';
import { dossierFolder } from './src/build/dossier-folder';
import { dossierPlugin } from './src/build/dossier-plugin';
import { embedsPlugin } from './src/build/embed/embeds-plugin';
import { fontsPlugin } from './src/build/fonts-plugin';
import { messagesPlugin } from './src/build/messages-plugin';
import { offlinePlugin } from './src/build/offline-plugin';
import { pagesPlugin } from './src/build/pages-plugin';
import { renderStaticPage } from './src/build/static-page';
import { statusPlugin } from './src/build/status/status-plugin';
import { collectModules } from './src/build/supply/collect-modules';
import { supplyPlugin } from './src/build/supply/supply-plugin';

const dir = dossierFolder();

export default defineConfig({
  base: './',
  plugins: [
    dossierPlugin(dir),
    fontsPlugin(dir),
    messagesPlugin(),
    pagesPlugin(dir, () => renderStaticPage(dir)),
    embedsPlugin(dir),
    claimPagesPlugin(dir),
    offlinePlugin(),
    statusPlugin(dir),
    collectModules(),
    supplyPlugin(dir),
  ],
  worker: { format: 'es', plugins: () => [collectModules()] },
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
    rolldownOptions: { checks: { pluginTimings: false } },
    // MapLibre alone is above Vite's warning; the size limits are ours.
    chunkSizeWarningLimit: 2000,
  },
});
