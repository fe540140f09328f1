import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './src/cli/browser-arguments';
import { findBrowser } from './src/cli/find-browser';
import { thisMachine } from './src/cli/this-machine';

// Playwright reads this file in each of its processes; they inherit the path that the first found.
const { path, own, said } = findBrowser(thisMachine(), false);
if (!path) throw new Error(`Browser tests: ${said}`);
if (!own) process.env.CHROMIUM_PATH = path;

// `npm run test:deep` runs the long ones, every other command all but those.
const deep = process.env.DELIMIT_DEEP === '1';

export default defineConfig({
  testDir: 'e2e',
  testMatch: deep ? '**/*.deep.e2e.ts' : '**/*.e2e.ts',
  testIgnore: deep ? [] : '**/*.deep.e2e.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  expect: {
    timeout: 15_000,
    toMatchAriaSnapshot: { pathTemplate: 'e2e/accessibility-tree/{arg}{ext}' },
  },
  timeout: deep ? 600_000 : 60_000,
  reporter: 'line',
  use: {
    viewport: { width: 1280, height: 800 },
    // What a service worker answers is seen by no route; tests of it allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: own ? undefined : path, args: BROWSER_ARGUMENTS },
  },
});
