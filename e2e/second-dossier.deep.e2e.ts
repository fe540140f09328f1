import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContents } from '../src/build/read-contents';
import { EXAMPLE } from '../src/cli/new-dossier/copy-example';
import { runTool } from '../src/cli/run-step';
import { serveFolder } from '../src/cli/static-server';
import { test as base, expect } from './fixtures';

const { claims, dossier, measurements, texts } = readContents(EXAMPLE);
const titleOf = (claim: string, language: string) => texts[language]?.claims[claim]?.title ?? '';

/** Runs a command of the project. Throws an Error with what it prints where it fails. */
async function run(tool: string, args: string[], variables: Record<string, string> = {}) {
  const { code, output } = await runTool(tool, args, variables);
  if (code !== 0) throw new Error(output);
}

/** The site of a dossier that the command made, checked and built with nothing of `src/` changed. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({ sitePath }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'delimit-second-'));
      const [dir, out] = [join(folder, 'dossier'), join(folder, 'site')];
      await run('tsx', ['src/cli/new-dossier.ts', dir]);
      await run('tsx', ['src/cli/check.ts', dir]);
      await run('vite', ['build'], { DELIMIT_DATA: dir, DELIMIT_OUT: out });
      const { address, close } = await serveFolder(out, sitePath);
      await use(address);
      await close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 540_000 },
  ],
});

test('explore shows a new dossier: each claim with its figure, drawn and live, in each language', async ({
  page,
}) => {
  for (const language of dossier.languages) {
    for (const { id } of claims) {
      await page.goto(`${language}/#claim=${id}`);
      await expect(page.locator('#claim-title')).toHaveText(titleOf(id, language));
      await expect(page.locator('.finding .number').first()).toContainText(/\d/);
    }
  }
  await expect(page.locator('.drawn [data-map-idle]')).toHaveCount(1, { timeout: 60_000 });
});

test('a reader measures a new dossier again in the browser, and the figures agree', async ({
  page,
}) => {
  await page.goto('en/');
  await page.getByRole('button', { name: 'Measure again in this browser' }).click();
  const said = page.locator('.measure-again [role=status]');
  await expect(said).toContainText(`All ${measurements.length} measurements`, { timeout: 60_000 });
  await expect(said).toContainText('agree');
});

test('the tour of a new dossier shows its steps with their figures', async ({ page }) => {
  await page.goto('en/#tour=road');
  const step = page.locator('.tour-step[aria-current]');
  await expect(step).toHaveAttribute('data-step', 'road', { timeout: 30_000 });
  await expect(step).toContainText(/4\.4\skm of the road lie east of the line/);
});

test('each embed of a new dossier holds drawing, quote and figure, and comes alive', async ({
  page,
}) => {
  for (const language of dossier.languages) {
    for (const { id, quote } of claims) {
      await page.goto(`embed/${language}/${id}/`);
      await expect(page.locator('h1')).toHaveText(titleOf(id, language));
      await expect(page.locator('blockquote')).toContainText(quote.exact);
      await expect(page.locator('#finding .number').first()).toContainText(/\d/);
    }
  }
  await page.getByRole('button').first().press('Enter');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'live', { timeout: 60_000 });
});

test('a claim of a new dossier is printed as PDF in the browser', async ({ page }) => {
  await page.goto('en/#claim=road');
  await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
  await page.keyboard.press('Control+p');
  const dialog = page.locator('dialog.print-page');
  await expect(dialog.locator('canvas')).toBeVisible({ timeout: 60_000 });
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await dialog.getByRole('button', { name: 'PDF' }).click();
  const file = readFileSync(await (await download).path());
  expect(file.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
});

test('the command prints a claim of a new dossier, the same bytes each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'delimit-second-print-'));
  const files = ['a.pdf', 'b.pdf'].map((name) => join(folder, name));
  const args = [
    'src/cli/render.ts',
    '--claim',
    'road',
    '--lang',
    'ru',
    '--format',
    'pdf',
    '--dir',
    EXAMPLE,
  ];
  for (const file of files) await run('tsx', [...args, '--out', file]);
  const [a, b] = files.map((file) => readFileSync(file));
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
  expect(a?.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  rmSync(folder, { recursive: true });
});
