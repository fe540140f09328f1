import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';
import { finding, live, measured } from './measured-page';

const contents = readContents(dossierFolder());
const { claims, dossier, layers, measurements } = contents;
const text = contents.texts[dossier.defaultLanguage];
if (!text) throw new Error('The dossier has no text in its default language');

const claimTitle = (id: string) => text.claims[id]?.title ?? id;
// What stands around the map; tests of the map itself say so.
test.use({ withMap: false });

test('the page opens with the default claim: its quote, a number and its interval', async ({
  page,
}) => {
  await page.goto('./');
  await measured(page);
  const claim = claims.find(({ id }) => id === dossier.defaultClaim);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    claimTitle(dossier.defaultClaim),
  );
  await expect(page.locator('.panel blockquote')).toContainText(claim?.quote.exact ?? '');
  await expect(finding(page)).toContainText(/\d/);
  await expect(page.locator('.finding .interval').first()).toContainText(/\d/);
});

test('every claim of the list shows its own quote and what was measured', async ({ page }) => {
  await page.goto('./');
  await measured(page);
  for (const claim of claims) {
    await page.locator('.claims li a', { hasText: claimTitle(claim.id) }).click();
    await expect(page.locator('.panel blockquote')).toContainText(claim.quote.exact);
    await expect(page.locator('.measurement')).toHaveCount(claim.measurements.length);
    await expect(page.locator('.finding')).toContainText(/\d/);
    await expect(page.getByText('Not measured')).toHaveCount(0);
  }
});

test('a claim is in the link, and back and forward follow it', async ({ page }) => {
  const [first, second] = claims.filter(({ id }) => id !== dossier.defaultClaim);
  await page.goto(`./#claim=${first?.id}`);
  const title = page.getByRole('heading', { level: 2 }).first();
  await expect(title).toHaveText(claimTitle(first?.id ?? ''));
  await page.locator('.claims li a', { hasText: claimTitle(second?.id ?? '') }).click();
  await expect(page).toHaveURL(new RegExp(`#claim=${second?.id}$`));
  await page.goBack();
  await expect(title).toHaveText(claimTitle(first?.id ?? ''));
  await page.goForward();
  await expect(title).toHaveText(claimTitle(second?.id ?? ''));
});

test('a date in the link is said, and can be taken back', async ({ page }) => {
  await page.goto('./#date=2024-05-20');
  await live(page);
  await expect(page.locator('.notice')).toContainText('20 May 2024');
  await page.getByRole('button', { name: 'Show all dates' }).click();
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});

test('a link of nonsense opens the default view and says so quietly', async ({ page }) => {
  await page.goto('./#claim=nobody&map=up');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    claimTitle(dossier.defaultClaim),
  );
  await expect(page.getByRole('status').filter({ hasText: 'claim, map' })).toBeVisible();
});

test.describe('with the live map', () => {
  test.use({ withMap: true });

  test('it draws, and carries the neutral line and the credits', async ({ page }) => {
    await page.goto('./');
    await live(page);
    await expect(page.locator('.map-canvas canvas')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('.map-status')).toHaveCount(0, { timeout: 30_000 });
    const credits = page.locator('.map-credits');
    await expect(credits).toContainText(text.neutrality);
    await expect(credits).toContainText('© OpenStreetMap contributors');
  });
});

test('moving the focus to a piece points at it, and leaving points at none', async ({ page }) => {
  const claim = claims.find(({ measurements: ids }) => ids.length > 1);
  await page.goto(`./#claim=${claim?.id}`);
  await measured(page);
  const piece = page.locator('.piece').first();
  const chosen = page.locator('.parts tr.chosen');
  await piece.focus();
  await expect(chosen).toHaveCount(1);
  await expect(piece).toHaveAttribute('aria-pressed', 'true');
  await piece.blur();
  await expect(chosen).toHaveCount(0);
});

test('another measurement of a claim is lit up by its button, and stays in the link', async ({
  page,
}) => {
  const claim = claims.find(({ measurements: ids }) => ids.length > 2);
  await page.goto(`./#claim=${claim?.id}`);
  await measured(page);
  const second = page.locator('.measurement').nth(1);
  await second.getByRole('button', { name: 'Show on the map' }).click();
  await expect(second.getByRole('button', { name: 'On the map' })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`figure=${claim?.measurements[1]}`));
});

test('a reader can measure again in the browser, and the figures agree', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Measure again in this browser' }).click();
  const said = page.locator('.measure-again [role=status]');
  await expect(said).toContainText(`All ${measurements.length} measurements`, { timeout: 30_000 });
  await expect(said).toContainText('agree');
});

test('each layer has a switch, and the link keeps what was switched', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Key and layers' }).click();
  const legend = page.getByRole('region', { name: 'Key and layers' });
  await expect(legend.getByRole('checkbox')).toHaveCount(layers.length);
  const shown = layers.find(({ visible }) => visible)?.id ?? '';
  const box = legend.getByLabel(text.layers[shown]?.name ?? '').first();
  await box.uncheck();
  await expect(page).toHaveURL(new RegExp(`hide=${shown}`));
});

test.describe('with a layer missing', () => {
  const definition = measurements.find(({ kind }) => kind === 'points-near-line');
  const missing = definition && 'points' in definition ? definition.points.layer : '';
  const dependent = claims.find(({ measurements: ids }) => ids.includes(definition?.id ?? ''));
  test.use({ expectedErrors: [/404/] });

  test('the rest works, and the panel names the layer and what is not measured', async ({
    page,
  }) => {
    await page.route(
      (url) => new RegExp(`/${missing}-[^/]*\\.geojson$`).test(url.pathname),
      (route) => route.fulfill({ status: 404, body: '' }),
    );
    await page.goto(`./#show=${missing}`);
    await measured(page);
    const notice = page.locator('.failure');
    await expect(notice).toContainText(text.layers[missing]?.name ?? '');
    await expect(notice).toContainText(text.measurements[definition?.id ?? '']?.label ?? '');
    await page.locator('.claims li a', { hasText: claimTitle(dependent?.id ?? '') }).click();
    await expect(page.locator('.finding')).toContainText('Not measured');
  });
});

test('with a layer damaged the panel says so, and the other measurements stand', async ({
  page,
}) => {
  const context = layers.find(({ measured: isRead }) => !isRead);
  await page.route(
    (url) => new RegExp(`/${context?.id}-[^/]*\\.geojson$`).test(url.pathname),
    (route) => route.fulfill({ status: 200, body: '{"type":"FeatureColl' }),
  );
  await page.goto('./');
  await measured(page);
  const notice = page.locator('.failure');
  await expect(notice).toContainText(text.layers[context?.id ?? '']?.name ?? '');
  await expect(notice).toContainText('the file is damaged');
  await expect(notice).toContainText('No measurement needs it');
});

test('without WebGL the map says why it is not there', async ({ page }) => {
  await page.goto('./');
  await measured(page);
  await expect(page.locator('.map-status')).toContainText('WebGL', { timeout: 20_000 });
  await expect(page.locator('.map-credits')).toContainText(text.neutrality);
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, withMap: true });

  test('finding, number and place are in sight without scrolling or touching', async ({ page }) => {
    await page.goto('./');
    await measured(page);
    for (const part of [page.locator('.map-canvas'), page.locator('#claim-title'), finding(page)]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
    const room = page.locator('html');
    expect(await room.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(360);
  });
});
