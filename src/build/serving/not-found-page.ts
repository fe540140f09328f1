import { createHash } from 'node:crypto';
import { notFoundMessages } from '../../i18n/not-found';
import type { WholeDossier } from '../../model/loaded-dossier';
import { escapeHtml } from '../page';

const STYLE =
  'body{max-width:36rem;margin:15vh auto 0;padding:0 1.5rem;font:1.125rem/1.5 "Noto Sans",sans-serif}p{margin:0 0 1.5rem}a{display:inline-block;padding:.25rem 0}';

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * `404.html`: what a host answers for an address that has no page, in all languages of the dossier,
 * complete in one file, since it may stand at any depth.
 * @param root address of the site's root with a closing slash; `/` where the site is alone on its host
 */
export function notFoundPage({ dossier, texts }: WholeDossier, root: string): string {
  const title = texts[dossier.defaultLanguage]?.title ?? dossier.id;
  const lines = dossier.languages.map((language) => {
    const messages = notFoundMessages(language);
    const link = `<a href="${escapeHtml(`${root}${language}/`)}">${escapeHtml(messages['not-found.open'])}</a>`;
    return `<p lang="${language}">${escapeHtml(messages['not-found.said'])} ${link}</p>`;
  });
  return [
    `<!doctype html><html lang="${dossier.defaultLanguage}"><head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${STYLE}</style>`,
    `</head><body><main><h1>${escapeHtml(title)}</h1>${lines.join('')}</main></body></html>\n`,
  ].join('\n');
}
