import { createHash } from 'node:crypto';
import { escapeHtml } from '../page';

export interface StatusDocument {
  language: string;
  title: string;
  style: string;
  script: string;
  /** Way to the sheet of the site's letters; empty where it is built without. */
  letters: string;
  body: string;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src 'self' ${hashOf(style)}`,
    "font-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The page of the self-check: one file, the letters aside; search engines leave it. */
export function statusDocument(page: StatusDocument): string {
  const { language, title, style, script, letters, body } = page;
  return `${[
    `<!doctype html><html lang="${escapeHtml(language)}"><head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(style, script))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    '<link rel="icon" href="data:,">',
    ...(letters ? [`<link rel="stylesheet" href="${escapeHtml(letters)}">`] : []),
    `<style>${style}</style>`,
    `</head><body>${body}<script>${script}</script></body></html>`,
  ].join('\n')}\n`;
}
