import { createHash } from 'node:crypto';
import { escapeHtml } from '../page';

export interface EmbedDocument {
  language: string;
  title: string;
  description: string;
  /** Style rules and script that stand in the page. */
  style: string;
  script: string;
  body: string;
  /** Address of the same claim on the full page, from this page. */
  canonical: string;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of an embedded page: as that of every page, but for its own script, rules and letters,
 * which stand in it; and for the map's worker, which a frame without an origin gets as text.
 */
export function embedPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src 'self' ${hashOf(style)}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** An embedded page: all that it needs to be read stands in it. */
export function embedDocument(page: EmbedDocument): string {
  const { language, title, description, style, script, body, canonical } = page;
  return [
    `<!doctype html><html lang="${escapeHtml(language)}" dir="ltr"><head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(embedPolicy(style, script))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    `<link rel="alternate" type="application/json+oembed" href="oembed.json" title="${escapeHtml(title)}">`,
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    `<script>${script}</script>`,
    `</head><body>${body}</body></html>\n`,
  ].join('\n');
}
