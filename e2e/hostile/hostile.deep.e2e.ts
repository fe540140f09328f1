import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { PARAMETERS } from '../../src/model/view-link';
import { generatedFile, MARKUP } from '../../src/opened/test-support/generated-files';
import { mutatedFile } from '../../src/opened/test-support/mutations';
import { SEED } from '../../src/testing/deep';
import { embedIn, expectDrawing, test as hosted } from '../embed/embed-test';
import { contents, figure, live } from '../faults/fault-page';
import { expect, test } from '../fixtures';
import { FREEZE_MS, hasRun, longestTask, watchFreezes } from './freezes';

// What reading makes of such input is held to in the unit tests, with the full counts; here the page itself.
test.use({ withMap: false });
test.setTimeout(600_000);

const LINKS = 2000;
const MESSAGES = 10_000;
const FILES = 200;
const { claims, layers } = contents;

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] =>
  fc.sample(arbitrary, { numRuns, seed: SEED });
const counted = (cases: number) =>
  test.info().annotations.push({ type: 'cases', description: String(cases) });

const NAMES = [...PARAMETERS, 'x', '__proto__', 'constructor'];
const values = fc.oneof(
  fc.constantFrom(...claims.map(({ id }) => id)),
  fc.constantFrom(...claims.flatMap(({ measurements }) => measurements)),
  fc.constantFrom(...layers.map(({ id }) => id)),
  fc.constantFrom(...MARKUP),
  fc.constantFrom(
    'layers',
    'method',
    'knowledge',
    '9/41/45',
    '1e999/0/0',
    '2024-05-24',
    '9999-99-99',
  ),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', '%E0%A4%A', '%00', 'low', 'on'),
  fc.constantFrom(`distance/${'41.1/45.1/'.repeat(500)}`, 'area/41/45/41/45/41/45'),
  fc.integer({ min: 100, max: 5000 }).map((length) => 'X'.repeat(length)),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const links = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), values), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value.replace(/[&#]/g, '')}`).join('&'));

/** Goes to each link as a reader does who changes the address, and lets the page draw it. */
const follow = (page: Page, all: string[]): Promise<void> =>
  page.evaluate(async (hashes) => {
    for (const hash of hashes) {
      history.replaceState(null, '', `#${hash}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((drawn) => setTimeout(drawn));
    }
  }, all);

test('links of valid parts, nonsense and markup freeze nothing, run nothing, and leave a page that works', {
  tag: '@timed',
}, async ({ page }) => {
  await page.goto('./');
  await live(page);
  const before = await figure(page);
  // What is loaded on demand is loaded by a first round.
  await follow(page, sample(links, 100));
  await watchFreezes(page);
  await follow(page, sample(links, LINKS));
  expect(await longestTask(page)).toBeLessThan(FREEZE_MS);
  expect(await hasRun(page)).toBe(false);
  await follow(page, ['']);
  expect(await figure(page)).toBe(before);
  counted(LINKS);
});

const drop = (page: Page, text: string): Promise<void> =>
  page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], '<img src=x onerror=window.ran=1>.geojson'));
    const init = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('drop', init));
  }, text);

test('files of hostile names, markup, nesting and numbers that are dropped freeze nothing and run nothing', {
  tag: '@timed',
}, async ({ page }) => {
  await page.goto('./');
  await live(page);
  const before = await figure(page);
  const told = page.locator('.reader-file, .panel [role=alert]');
  await drop(page, '{"type":"LineString","coordinates":[[0,0],[1,1]]}');
  await expect(told.first()).toBeVisible({ timeout: 30_000 });
  const mutated = sample(mutatedFile, FILES / 2).map((bytes) => new TextDecoder().decode(bytes));
  const moved = (text: string) =>
    // From the invented map of the generator to this one.
    text.replace(/\[(1[01])((?:\.\d+)?),(4[567])((?:\.\d+)?)\]/g, '[45.$1,41.$3]');
  await watchFreezes(page);
  for (const file of [...mutated, ...sample(generatedFile, FILES / 2)]) {
    const marked = await page.evaluate(() => {
      for (const alert of document.querySelectorAll('.panel [role=alert]'))
        alert.setAttribute('data-seen', '');
      return document.querySelectorAll('.reader-file').length;
    });
    await drop(page, moved(file));
    const fresh = page.locator('.panel [role=alert]:not([data-seen])');
    await expect
      .poll(async () => (await fresh.count()) + (await page.locator('.reader-file').count()))
      .not.toBe(marked);
    for (const button of await page.getByRole('button', { name: /^Remove: / }).all())
      await button.click();
    for (const button of await page.locator('[role=alert] button').all()) await button.click();
  }
  expect(await longestTask(page)).toBeLessThan(FREEZE_MS);
  expect(await hasRun(page)).toBe(false);
  expect(await figure(page)).toBe(before);
  counted(FILES);
});

const words = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.constantFrom('__proto__', 'constructor', '../x', 'ready', 'height', 'claim', 'show', 'start'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const messages: fc.Arbitrary<unknown> = fc.oneof(
  fc.record(
    {
      delimit: fc.constantFrom(1, 2, null, 'x'),
      type: words,
      claim: fc.oneof(words, fc.constantFrom(...claims.map(({ id }) => id))),
      language: words,
      height: fc.oneof(fc.double(), words),
      message: words,
      value: words,
      secret: words,
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue({ maxDepth: 20 }),
);

hosted(
  'messages of any form to an embed and to its host freeze nothing and run nothing',
  { tag: '@timed' },
  async ({ page, openHost }) => {
    hosted.setTimeout(600_000);
    const [first] = claims;
    await openHost(
      `<figure data-delimit-claim="${first?.id}"></figure><script async src="SITEembed.js"></script>`,
    );
    await expectDrawing(embedIn(page));
    await watchFreezes(page);
    const texts = sample(messages, MESSAGES).map((message) => JSON.stringify(message));
    await page.evaluate(async (given) => {
      const all: unknown[] = given.map((text) => JSON.parse(text));
      const frame = document.querySelector('iframe')?.contentWindow;
      for (const [at, message] of all.entries()) {
        // What a host may ask for would start the map.
        const { type } = Object(message) as { type?: unknown };
        if (type !== 'show' && type !== 'start') frame?.postMessage(message, '*');
        postMessage(message, '*');
        if (at % 50 === 0) await new Promise((heard) => setTimeout(heard));
      }
    }, texts);
    expect(await longestTask(page)).toBeLessThan(FREEZE_MS);
    expect(await hasRun(page)).toBe(false);
    await expectDrawing(embedIn(page));
    await expect(embedIn(page).locator('main')).toHaveAttribute('data-state', 'drawing');
    hosted.info().annotations.push({ type: 'cases', description: String(MESSAGES) });
  },
);
