import { defineConfig } from 'vite';

export default defineConfig({
  root: 'e2e/opened-files/page',
  base: './',
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
