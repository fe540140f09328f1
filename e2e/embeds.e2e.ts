import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { compressed } from '../src/cli/loaded-sizes';
import { countCanvases, embedIn, expect, expectDrawing, test } from './embed/embed-test';

const { claims, dossier, texts } = readContents(dossierFolder());
const [claim = '', other = ''] = claims.map(({ id }) => id);
const [language = '', second = ''] = dossier.languages;
const titleOf = (id: string, code = language) => texts[code]?.claims[id]?.title ?? '';
const quoteOf = (id: string) => claims.find((one) => one.id === id)?.quote.exact ?? '';

const figure = `<figcaption>${titleOf(claim)}</figcaption><p>Words of the host.</p>`;
const place = `<figure data-delimit-claim="${claim}" data-delimit-lang="${language}">${figure}</figure>`;
const script = '<script async src="SITEembed.js"></script>';

test.describe('in a sandbox that lets no script run', () => {
  test.use({ expectedErrors: [/Blocked script execution/] });

  test('an embed holds drawing, finding, quote, neutral line and data version', async ({
    page,
    openHost,
  }) => {
    await openHost(
      `<iframe title="m" sandbox="" width="360" height="900" src="SITEembed/${second}/${claim}/"></iframe>`,
    );
    const embed = embedIn(page);
    await expectDrawing(embed);
    await expect(embed.locator('h1')).toHaveText(titleOf(claim, second));
    await expect(embed.locator('#finding .number').first()).toContainText(/\d/);
    await expect(embed.locator('blockquote')).toContainText(quoteOf(claim));
    await expect(embed.locator('footer')).toContainText(texts[second]?.neutrality ?? '');
    await expect(embed.locator('footer')).toContainText(/[0-9a-f]{12}/);
    await expect(embed.locator('button')).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what stands in the placeholder stays', async ({ page, openHost }) => {
    await openHost(place + script);
    await expect(page.getByText('Words of the host.')).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});

test('the script puts the map in the placeholder, of the map’s height, and tells the host', async ({
  page,
  openHost,
}) => {
  const listen = `<script>window.told = [];
    for (const name of ['ready', 'claim', 'map', 'height'])
      addEventListener('delimit-' + name, ({ detail }) => told.push(detail));</script>`;
  await openHost(`${listen}${place}${script}`);
  const frame = page.locator('iframe');
  await expectDrawing(embedIn(page));
  await expect(page.getByText('Words of the host.')).toBeHidden();
  await expect(frame).toHaveAttribute('title', titleOf(claim));
  const height = async () => (await frame.boundingBox())?.height ?? 0;
  const main = await embedIn(page).locator('main').boundingBox();
  await expect.poll(height).toBe(Math.ceil(main?.height ?? 0));
  const told = () =>
    page.evaluate(() =>
      (globalThis as unknown as { told: { type: string }[] }).told.map(({ type }) => type),
    );
  expect(await told()).toEqual(expect.arrayContaining(['ready', 'claim', 'height']));
  await page.evaluate(
    ([show]) => {
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      contentWindow?.postMessage({ delimit: 1, type: 'show', claim: show }, '*');
    },
    [other],
  );
  await expect(embedIn(page).locator('h1')).toHaveText(titleOf(other));
});

test('before a tap an embed is one file of at most 40 kB, and nothing more loads', async ({
  page,
  site,
}) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  const address = `${site}embed/${second}/${claim}/`;
  const [response] = await Promise.all([
    page.waitForResponse(address),
    page.goto(address, { waitUntil: 'networkidle' }),
  ]);
  expect(compressed(await response.body())).toBeLessThanOrEqual(40_000);
  expect(loaded).toEqual([address]);
  expect(await countCanvases(page)).toBe(0);
  const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
  expect(fonts.length).toBeGreaterThan(1);
});

test('in a sandbox without an origin, Enter turns the drawing into the live map in the same place, and back', async ({
  page,
  openHost,
}) => {
  const source = `SITEembed/${language}/${claim}/`;
  await openHost(
    `<iframe title="m" sandbox="allow-scripts" width="600" height="900" src="${source}"></iframe>`,
  );
  const embed = embedIn(page);
  await expectDrawing(embed);
  const drawing = embed.locator('.drawing');
  const before = await drawing.boundingBox();
  await embed.getByRole('button').press('Enter');
  await expect(embed.locator('main')).toHaveAttribute('data-state', 'live', { timeout: 45_000 });
  expect(await drawing.boundingBox()).toEqual(before);
  await expect(embed.locator('canvas')).toBeFocused();
  await embed.locator('.bar button').click();
  await expect(embed.locator('canvas')).toHaveCount(0);
  await expectDrawing(embed);
});

test('the element shows a map under a strict policy and in a right-to-left page', async ({
  page,
  openHost,
  site,
}) => {
  const { origin } = new URL(site);
  const policy = [
    "default-src 'none'",
    `script-src ${origin}`,
    `frame-src ${origin}`,
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  await openHost({
    body: `<delimit-map claim="${claim}" lang="${second}"><p>Words of the host.</p></delimit-map>${script}`,
    headers: { 'Content-Security-Policy': policy },
    root: 'dir="rtl" lang="ar"',
  });
  const embed = embedIn(page);
  await expectDrawing(embed);
  await expect(embed.locator('h1')).toHaveCSS('direction', 'ltr');
  await expect(page.getByText('Words of the host.')).toBeHidden();
  await page.evaluate(
    ([show]) => document.querySelector('delimit-map')?.setAttribute('claim', show ?? ''),
    [other],
  );
  await expect(embed.locator('h1')).toHaveText(titleOf(other, second));
});

test('where the map cannot come, the words of the host stay', async ({
  page,
  openHost,
  context,
}) => {
  await context.route('**/embed/**', (route) => route.abort());
  await openHost(place + script);
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.getByText('Words of the host.')).toBeVisible();
});

test('the builder shows an embed as it will look, and gives the code of each form', async ({
  page,
  site,
}) => {
  await page.goto('./');
  await expect(page.locator('html.live')).toBeAttached();
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const panel = page.locator('.embed-panel');
  const code = panel.locator('textarea');
  await expect(code).toHaveValue(new RegExp(`${dossier.defaultClaim}[^]*${site}embed\\.js`));
  await expectDrawing(embedIn(page));
  await panel.getByLabel('Languages').selectOption(second);
  await panel.getByLabel('Preview at').selectOption('320');
  const embed = embedIn(page);
  await expect(embed.locator('h1')).toHaveText(titleOf(dossier.defaultClaim, second));
  await expect(page.locator('.embed-preview iframe')).toHaveCSS('width', '320px');
  await panel.getByLabel('Form').selectOption('iframe');
  await expect(code).toHaveValue(/^<iframe src="[^"]*#fit=frame"/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'zip' }).click(),
  ]);
  const names = Object.keys(unzipSync(readFileSync(await download.path())));
  expect(names).toEqual(expect.arrayContaining(['index.html', 'figure.png', 'LICENCES.txt']));
});

test('one address shows any view: it leads to the claim’s page in the language and look', async ({
  page,
  openHost,
}) => {
  const view = `claim=${other}&map=9.50/41.00/45.00&lang=${second}&theme=dark`;
  await openHost(
    `<iframe title="m" width="600" height="900" src="SITEembed/view/#${view}"></iframe>`,
  );
  const embed = embedIn(page);
  await expect(embed.locator('h1')).toHaveText(titleOf(other, second));
  await expect(embed.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(
    embed.locator('[data-delimit-drawing]:visible svg[aria-labelledby^="view-"]'),
  ).toBeVisible({ timeout: 30_000 });
  await expect(embed.locator('.other')).toBeHidden();
});
