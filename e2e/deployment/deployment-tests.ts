import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dossierFolder } from '../../src/build/dossier-folder';
import { readContents } from '../../src/build/read-contents';
import { answerOembed } from '../../src/build/serving/oembed-endpoint';
import { ask } from './ask';
import { expect, needsNginx, test } from './nginx-test';

const dir = process.env.DELIMIT_OUT ?? 'dist';
const { dossier, claims } = readContents(dossierFolder());
const language = dossier.defaultLanguage;
const claim = claims[0]?.id ?? '';
const embed = `embed/${language}/${claim}/`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const YEAR = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300';

/** A built file with a hash in its name, the greatest that ends so. */
function hashed(ending: string): string {
  const names = readdirSync(join(dir, 'assets')).filter((name) => name.endsWith(ending));
  const size = (name: string) => readFileSync(join(dir, 'assets', name)).length;
  return `assets/${names.sort((a, b) => size(b) - size(a))[0]}`;
}

/** What the built site does behind nginx, at the path that `sitePath` says. */
export function deploymentTests(sitePath: string): void {
  needsNginx();
  sendsFiles(sitePath);
  sendsPolicies(sitePath);
  keepsFiles(sitePath);
  answersUnchanged(sitePath);
  pressesText(sitePath);
  leadsOn(sitePath);
  answersOembed(sitePath);
  drawsInBrowser(sitePath);
}

function sendsFiles(sitePath: string): void {
  test(`sends each file of the site at ${sitePath} with its type, and a frame without an origin may read it`, async ({
    site,
  }) => {
    for (const [path, type] of [
      ['', 'text/html; charset=utf-8'],
      [`${language}/${claim}/`, 'text/html; charset=utf-8'],
      [embed, 'text/html; charset=utf-8'],
      [`${embed}figure.svg`, 'image/svg+xml; charset=utf-8'],
      [`${embed}figure.png`, 'image/png'],
      [`${embed}oembed.json`, 'application/json; charset=utf-8'],
      ['embed.js', 'text/javascript; charset=utf-8'],
      [hashed('.js'), 'text/javascript; charset=utf-8'],
      [hashed('.css'), 'text/css; charset=utf-8'],
      [hashed('.geojson'), 'application/geo+json; charset=utf-8'],
      [hashed('.woff2'), 'font/woff2'],
      [hashed('.ttf'), 'font/ttf'],
    ]) {
      const { status, headers, body } = await ask(site + path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, type]);
      expect(headers['access-control-allow-origin'], path).toBe('*');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers.server, path).toBe('nginx');
      const file = join(dir, path === '' || path?.endsWith('/') ? `${path}index.html` : `${path}`);
      expect(body.equals(readFileSync(file)), path).toBe(true);
    }
  });
}

function sendsPolicies(sitePath: string): void {
  test(`lets every site frame the embeds at ${sitePath}, and its own alone the pages`, async ({
    site,
  }) => {
    const policy = async (path: string) =>
      (await ask(site + path)).headers['content-security-policy'];
    for (const path of ['', 'index.html', `${language}/`, `${language}/${claim}/`])
      expect(await policy(path)).toBe("frame-ancestors 'self'");
    for (const path of [embed, 'embed/view/']) expect(await policy(path)).toBe('frame-ancestors *');
  });
}

function keepsFiles(sitePath: string): void {
  test(`keeps for ever at ${sitePath} what changes its name, and the rest five minutes`, async ({
    site,
  }) => {
    const cache = async (path: string) => (await ask(site + path)).headers['cache-control'];
    for (const path of [hashed('.js'), hashed('.geojson'), `embed-${version}.js`])
      expect(await cache(path)).toBe(YEAR);
    for (const path of ['', `${language}/`, embed, 'embed.js', 'embed.json'])
      expect(await cache(path)).toBe(SHORT);
  });
}

function answersUnchanged(sitePath: string): void {
  test(`answers at ${sitePath} that nothing changed, with no byte of the file, and a part of it`, async ({
    site,
  }) => {
    for (const path of ['', embed, hashed('.js'), hashed('.geojson')]) {
      const { headers } = await ask(site + path);
      const since = { 'If-Modified-Since': String(headers['last-modified']) };
      for (const asked of [{ 'If-None-Match': String(headers.etag) }, since]) {
        const again = await ask(site + path, asked);
        expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
      }
      const changed = await ask(site + path, { 'If-None-Match': '"another"' });
      expect(changed.status).toBe(200);
    }
    const part = await ask(site + hashed('.geojson'), { Range: 'bytes=0-99' });
    expect([part.status, part.body.length]).toEqual([206, 100]);
  });
}

function pressesText(sitePath: string): void {
  test(`presses text on the way at ${sitePath}, also for a proxy, and tells caches so`, async ({
    site,
  }) => {
    const accepted = { 'Accept-Encoding': 'gzip, br', Via: '1.1 proxy' };
    for (const path of ['', embed, hashed('.js'), hashed('.css'), hashed('.geojson')]) {
      const { headers, body } = await ask(site + path, accepted);
      const plain = await ask(site + path);
      expect([path, headers['content-encoding'], headers.vary]).toEqual([
        path,
        'gzip',
        'Accept-Encoding',
      ]);
      expect(gunzipSync(body).equals(plain.body)).toBe(true);
      expect(body.length).toBeLessThan(plain.body.length / 2);
      const again = { ...accepted, 'If-None-Match': String(headers.etag) };
      expect((await ask(site + path, again)).status).toBe(304);
    }
    const font = await ask(site + hashed('.woff2'), accepted);
    expect(font.headers['content-encoding']).toBeUndefined();
  });
}

function leadsOn(sitePath: string): void {
  test(`leads a folder to its slash at ${sitePath} by a path alone, and says what is not there`, async ({
    site,
  }) => {
    const led = await ask(site + language);
    const { pathname } = new URL(`${site}${language}/`);
    expect([led.status, led.headers.location]).toEqual([301, pathname]);
    for (const path of ['nothing', `${language}/nothing/`, 'assets/a-12345678.js', '404.html']) {
      const { status, headers, body } = await ask(site + path);
      expect([path, status, headers['cache-control']]).toEqual([path, 404, undefined]);
      expect(body.equals(readFileSync(join(dir, '404.html')))).toBe(true);
    }
    for (const hidden of ['_headers', '.vite/manifest.json', '.nojekyll'])
      expect((await ask(site + hidden)).status, hidden).toBe(404);
    expect((await ask(`${site}../../etc/passwd`)).status).not.toBe(200);
  });
}

function answersOembed(sitePath: string): void {
  test(`answers at ${sitePath} what oEmbed consumers ask`, async ({ site }) => {
    const asked = encodeURIComponent(`${site}${language}/${claim}/`);
    const { status, headers, body } = await ask(`${site}oembed?url=${asked}`);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body.equals(readFileSync(join(dir, embed, 'oembed.json')))).toBe(true);
    expect((await ask(`${site}oembed?url=https%3A%2F%2Fexample.org%2F`)).status).toBe(404);
    expect((await ask(`${site}oembed?url=${asked}&format=xml`)).status).toBe(501);
  });

  test(`keeps at ${sitePath} within the size that an oEmbed consumer wishes, as the function for other hosts does`, async ({
    site,
  }) => {
    const asked = encodeURIComponent(`${site}${language}/${claim}/`);
    const stored = async () => new Response(readFileSync(join(dir, embed, 'oembed.json')));
    for (const wish of [
      ...['maxwidth=400', 'maxheight=500', 'maxwidth=320&maxheight=480', 'maxwidth=640'],
      ...[
        'maxwidth=1199&maxheight=900',
        'maxwidth=1200&maxheight=900',
        'maxwidth=-1',
        'maxheight=9e1x',
      ],
    ]) {
      const address = `${site}oembed?url=${asked}&${wish}`;
      // What nginx cannot take away has a name that consumers leave alone.
      const { picture_url, picture_width, picture_height, ...answer } = JSON.parse(
        (await ask(address, { 'Accept-Encoding': 'identity' })).body.toString(),
      );
      expect(answer, wish).toEqual(await (await answerOembed(address, stored)).json());
    }
  });
}

function drawsInBrowser(sitePath: string): void {
  test(`a browser draws the live map at ${sitePath} and an embed’s after a tap, without an error`, async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.locator('.drawn [data-map-idle]')).toHaveCount(1, { timeout: 120_000 });
    await page.goto(embed);
    await page.getByRole('button').first().press('Enter');
    await expect(page.locator('main')).toHaveAttribute('data-state', 'live', { timeout: 120_000 });
  });
}
