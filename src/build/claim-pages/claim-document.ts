import { createHash } from 'node:crypto';
import { escapeHtml } from '../page';

export interface ClaimDocument {
  language: string;
  title: string;
  /** Name of the whole work. */
  work: string;
  description: string;
  /** What the picture shows. */
  alternative: string;
  /** Whole address of the page and of its picture, or empty and the way to it. */
  address: string;
  picture: string;
  /** The page in each language: code, and the way to it. */
  languages: readonly [code: string, href: string][];
  style: string;
  /** Structured data as an element. */
  data: string;
  body: string;
  /** Way to the oEmbed answer of the claim. */
  oembed: string;
}

/** A view in the hash leads on to the map; crawlers and readers without one stay. */
const SCRIPT = "if(location.hash.length>1)location.replace('../'+location.hash)";

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policy(style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(SCRIPT)}`,
    `style-src ${hashOf(style)}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

const attribute = (name: string, key: string, content: string) =>
  content ? [`<meta ${name}="${key}" content="${escapeHtml(content)}">`] : [];

function pictureTags(page: ClaimDocument): string[] {
  const og = (key: string, content: string) => attribute('property', `og:${key}`, content);
  return [
    ...og('type', 'article'),
    ...og('site_name', page.work),
    ...og('title', page.title),
    ...og('description', page.description),
    ...og('url', page.address),
    ...og('locale', page.language),
    ...og('image', page.picture),
    ...og('image:type', 'image/png'),
    ...og('image:width', '1200'),
    ...og('image:height', '630'),
    ...og('image:alt', page.alternative),
    ...attribute('name', 'twitter:card', 'summary_large_image'),
  ];
}

/** The page of one claim, complete without script: what crawlers read of a shared link. */
export function claimDocument(page: ClaimDocument): string {
  const { language, title, work, description, address, languages, style, data, body } = page;
  const full = `${title} – ${work}`;
  return `${[
    `<!doctype html><html lang="${escapeHtml(language)}"><head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(style))}">`,
    `<script>${SCRIPT}</script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(full)}</title>`,
    ...attribute('name', 'description', description),
    ...(address ? [`<link rel="canonical" href="${escapeHtml(address)}">`] : []),
    ...languages.map(
      ([code, href]) =>
        `<link rel="alternate" hreflang="${escapeHtml(code)}" href="${escapeHtml(href)}">`,
    ),
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(page.oembed)}">`,
    ...pictureTags(page),
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    data,
    `</head><body>${body}</body></html>`,
  ].join('\n')}\n`;
}
