import { expect, it } from 'vitest';
import { oembedJson } from '../embed/oembed';
import { answerOembed, onRequest } from './oembed-endpoint';

const SITE = 'https://maps.example/';
const page = {
  language: 'de',
  claim: 'ferry',
  title: 'Ferry',
  description: 'A "drawing"',
  work: 'Two banks',
  site: SITE,
};
const read = async (path: string) =>
  path === '/embed/de/ferry/oembed.json'
    ? new Response(oembedJson(page))
    : new Response(null, { status: 404 });

const ask = (query: Record<string, string>) =>
  answerOembed(`${SITE}oembed?${new URLSearchParams(query)}`, read);

it.each([
  `${SITE}de/ferry/`,
  `${SITE}de/ferry`,
  `${SITE}embed/de/ferry/`,
  `${SITE}embed/de/ferry/index.html`,
  `${SITE}embed/de/ferry/#theme=dark&fit=frame`,
])('answers for %s', async (url) => {
  const answer = await (await ask({ url })).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Ferry', width: 640 });
  expect(answer.html).toContain(`src="${SITE}embed/de/ferry/#fit=frame"`);
});

it('keeps within the size that a consumer wishes, the thumbnail too', async () => {
  const asked = { url: `${SITE}de/ferry/`, maxwidth: '400', maxheight: '500' };
  const answer = await (await ask(asked)).json();
  expect([answer.width, answer.height]).toEqual([400, 500]);
  expect(answer.html).toContain(
    ' width="400" height="500" style="border:0;width:100%;max-width:400px;height:500px"',
  );
  for (const name of ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'])
    expect(answer).not.toHaveProperty(name);
});

it('refuses what it cannot answer with the status that the specification names', async () => {
  expect((await ask({ url: `${SITE}de/ferry/`, format: 'xml' })).status).toBe(501);
  for (const url of ['', SITE, `${SITE}de/nowhere/`, `${SITE}de/../../etc/passwd`])
    expect((await ask({ url })).status).toBe(404);
});

it('reads the files of Cloudflare Pages', async () => {
  const asked: string[] = [];
  const fetchAsset = (address: URL) => {
    asked.push(address.href);
    return read(address.pathname);
  };
  const request = new Request(`${SITE}oembed?url=${encodeURIComponent(`${SITE}de/ferry/`)}`);
  const answer = await onRequest({ request, env: { ASSETS: { fetch: fetchAsset } } });
  expect(answer.status).toBe(200);
  expect(asked).toEqual([`${SITE}embed/de/ferry/oembed.json`]);
});
