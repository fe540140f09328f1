/**
 * The oEmbed endpoint (oembed.com, 2.2 and 2.3) for static hosts that run functions:
 * `/oembed?url=<page of a claim, or its embed>&maxwidth=&maxheight=`. As Cloudflare Pages'
 * `functions/oembed.ts` or Netlify's `netlify/edge-functions/oembed.ts`, as it stands.
 */

/** What the build wrote beside an embed. */
interface Answer {
  html: string;
  width: number;
  height: number;
  [name: string]: unknown;
}

const PAGE = /\/([a-z]{2,3})\/([a-z0-9-]+)\/?(?:index\.html)?(?:[?#].*)?$/;

/** A wished size in pixels; none where it is absent or no number. */
function most(asked: URLSearchParams, name: string): number {
  const wished = Number(asked.get(name));
  return wished > 0 ? Math.floor(wished) : Number.POSITIVE_INFINITY;
}

/** The answer no wider and no higher than wished; a thumbnail that is larger is left out. */
function within(answer: Answer, maxWidth: number, maxHeight: number): Answer {
  const width = Math.min(answer.width, maxWidth);
  const height = Math.min(answer.height, maxHeight);
  const { thumbnail_url, thumbnail_width, thumbnail_height, ...rest } = answer;
  const fits = Number(thumbnail_width) <= maxWidth && Number(thumbnail_height) <= maxHeight;
  const sized = answer.html
    .replace(/ width="\d+"/, ` width="${width}"`)
    .replace(/ height="\d+"/, ` height="${height}"`);
  const html = sized
    .replace(/(;width:100%)/, width < answer.width ? `$1;max-width:${width}px` : '$1')
    .replace(/aspect-ratio:[^"]*/, height < answer.height ? `height:${height}px` : '$&');
  const thumbnail = fits ? { thumbnail_url, thumbnail_width, thumbnail_height } : {};
  return { ...rest, ...thumbnail, html, width, height };
}

const refused = (status: number) => new Response(null, { status });

/**
 * Answers a request to the endpoint; 404 for an address that is no claim's, 501 for another format.
 * @param read reads a file of the site by its path
 */
export async function answerOembed(
  address: string,
  read: (path: string) => Promise<Response>,
): Promise<Response> {
  const asked = new URL(address).searchParams;
  if ((asked.get('format') ?? 'json') !== 'json') return refused(501);
  const [, language, claim] = PAGE.exec(asked.get('url') ?? '') ?? [];
  if (!claim) return refused(404);
  const file = await read(`/embed/${language}/${claim}/oembed.json`);
  if (!file.ok) return refused(404);
  const answer = within(await file.json(), most(asked, 'maxwidth'), most(asked, 'maxheight'));
  return new Response(JSON.stringify(answer), {
    headers: { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
  });
}

interface CloudflareContext {
  request: Request;
  env: { ASSETS: { fetch(address: URL): Promise<Response> } };
}

/** Cloudflare Pages. */
export const onRequest = ({ request, env }: CloudflareContext): Promise<Response> =>
  answerOembed(request.url, (path) => env.ASSETS.fetch(new URL(path, request.url)));

/** Netlify. */
export default (request: Request): Promise<Response> =>
  answerOembed(request.url, (path) => fetch(new URL(path, request.url)));

export const config = { path: '/oembed' };
