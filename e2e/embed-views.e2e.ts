import { dossierFolder } from '../src/build/dossier-folder';
import { loadDossier } from '../src/build/load-dossier';
import { formatDate, formatValue } from '../src/i18n/format';
import { loadTranslator } from '../src/i18n/load-translator';
import { lineOfLink } from '../src/print/link/line-of-link';
import { embedIn, expect, expectDrawing, test } from './embed/embed-test';
import { movedLineText } from './embed/moved-line';

const { contents, data } = loadDossier(dossierFolder());
const [language = '', second = ''] = contents.dossier.languages;
const [lineClaim] = contents.claims;
const joined = (text: string | null) => (text ?? '').replace(/\s/g, '');

test('an embed of a view draws it: a reader’s line named along its course, with the figures on it', async ({
  page,
  openHost,
}) => {
  const line = movedLineText(contents, data);
  const measured = lineOfLink(line, contents, data)?.measured;
  const found = measured?.get(lineClaim?.measurements[0] ?? '');
  if (!found || !lineClaim) throw new Error('The first claim is not measured');
  const { forms, text } = await loadTranslator(second);
  const link = `claim=${lineClaim.id}&line=${line}`;
  await openHost(
    `<iframe title="m" width="600" height="1400" src="SITEembed/view/#${link}&lang=${second}"></iframe>`,
  );
  const embed = embedIn(page);
  const drawing = embed.locator('[data-delimit-drawing]:visible svg');
  const label = text('line.not-border');
  await expect(embed.locator('.other')).toContainText(label, { timeout: 30_000 });
  expect(joined(await drawing.textContent())).toContain(joined(label));
  await expect(embed.locator('#finding strong').first()).toHaveText(formatValue(found, forms));
  await expect(embed.locator('.explore a')).toHaveAttribute('href', new RegExp(`#${link}$`));
});

test('an embed of a date draws that date and says it, in a frame without an origin', async ({
  page,
  openHost,
}) => {
  const [, end] = contents.events.map(({ date }) => date).sort();
  const date = end && /^\d{4}-\d\d-\d\d$/.test(end) ? end : '2000-01-01';
  const { forms } = await loadTranslator(language);
  const { id = '' } = lineClaim ?? {};
  const source = `SITEembed/${language}/${id}/#date=${date}&hide=${contents.layers.at(-1)?.id}`;
  await openHost(
    `<iframe title="m" sandbox="allow-scripts" width="340" height="1400" src="${source}"></iframe>`,
  );
  const embed = embedIn(page);
  await expect(embed.locator('.other')).toContainText(formatDate(date, forms), { timeout: 30_000 });
  await expectDrawing(embed);
  await expect(embed.locator('h1')).toHaveText(contents.texts[language]?.claims[id]?.title ?? '');
});

test('WordPress is told the height and the link that was followed by its own messages', async ({
  page,
  openHost,
}) => {
  const secret = 'a1B2c3D4e5';
  const { id = '' } = lineClaim ?? {};
  // As its `wp-embed.js` takes them: by the secret, from that frame, between 200 and 1,000 px.
  const listen = `<script>addEventListener('message', ({ source, data }) => {
      const frame = document.querySelector('iframe');
      if (data?.secret !== '${secret}' || source !== frame.contentWindow) return;
      if (data.message === 'height') frame.height = Math.max(200, Math.min(1000, data.value));
      if (data.message === 'link' && document.activeElement === frame) window.followed = data.value;
    });</script>`;
  await openHost(
    `${listen}<iframe class="wp-embedded-content" sandbox="allow-scripts" data-secret="${secret}"
      title="m" width="600" height="338" src="SITEembed/${language}/${id}/#fit=frame#?secret=${secret}"></iframe>`,
  );
  const embed = embedIn(page);
  await expectDrawing(embed);
  const height = (await embed.locator('main').boundingBox())?.height ?? 0;
  const wanted = String(Math.min(1000, Math.ceil(height)));
  await expect(page.locator('iframe')).toHaveAttribute('height', wanted);
  const link = embed.locator('.explore a');
  await link.click();
  const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
  expect(await page.evaluate(() => (globalThis as { followed?: string }).followed)).toBe(address);
});
