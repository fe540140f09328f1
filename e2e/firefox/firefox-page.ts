import { type Browser, launch, type Page } from 'puppeteer-core';

const PATIENCE_MS = 90_000;
const BETWEEN_LOOKS_MS = 50;
const VIEWPORT = { width: 1280, height: 800 };

/** WebGL in software, nothing sent home, and no page of its own at the first start. */
const PREFERENCES = {
  'webgl.force-enabled': true,
  'webgl.disabled': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Starts Firefox, driven over WebDriver BiDi. */
export function startFirefox(path: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: path,
    headless: false,
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: PREFERENCES,
  });
}

/** Errors of the page, and requests that leave the origin. */
export function watchFaults(page: Page, site: string): string[] {
  const faults: string[] = [];
  const { origin } = new URL(site);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${String(error)}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      faults.push(`request to ${url.href}`);
  });
  return faults;
}

/**
 * Waits until the page says so; the policy of the page forbids the driver's own waiting. `name` is
 * told where it never comes.
 */
export async function until(
  page: Page,
  name: string,
  holds: (argument: string) => boolean,
  argument = '',
): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await page.evaluate(holds, argument))) {
    if (performance.now() > end) throw new Error(`waited in vain: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}

export const hasElement = (page: Page, selector: string) =>
  until(page, selector, (wanted) => document.querySelector(wanted) !== null, selector);

/** The map is live and has nothing left to draw. */
export async function mapRests(page: Page): Promise<void> {
  await hasElement(page, 'html.live');
  await hasElement(page, '[data-map-idle]');
}
