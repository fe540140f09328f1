import { claimPath } from '../model/claim-address';
import type { WholeDossier } from '../model/loaded-dossier';
import { asScript, dossierData } from './claim-pages/structured-data';
import { engineName } from './engine-name';
import { SECURITY_POLICY } from './security-policy';
import { siteAddress } from './site-address';

/** What a page is made for. */
export interface PageContext {
  language: string;
  contents: WholeDossier;
  /** Relative path from the page to the site's root: `./` or `../`. */
  root: string;
  /** Version of the build. */
  build?: string;
  /** Letters, relative to the site's root: the fonts of the first picture, and the sheet of all. */
  letters?: { first: readonly string[]; sheet: string };
}

/** Gives the markup that stands at the page marker: no inline script, no `style` attribute. */
export type RenderPage = (context: PageContext) => string;

export const PAGE_MARKER = '<!--delimit:page-->';

/** The text as it may stand in markup, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * One language's page from the built `index.html`, whose addresses start with `./`.
 * Sets language, title, description, policy and links to the other languages, and
 * puts the rendered page at the marker. Throws if the template lacks a place for them.
 */
export function pageFor(template: string, context: PageContext, render: RenderPage): string {
  const { language, contents, root } = context;
  const text = contents.texts[language];
  if (!text) throw new Error(`The dossier has no text for the language ${language}.`);
  const start = replaceOnce(template, /<html\b[^>]*>/, `<html lang="${escapeHtml(language)}">`);
  const moved = start.replace(/\b(src|href)="\.\//g, `$1="${root}`);
  const titled = replaceOnce(
    moved,
    /<title>[^<]*<\/title>/,
    `<title>${escapeHtml(text.title)}</title>`,
  );
  const plain = titled.replace(/\s*<meta charset=[^>]*>/i, '');
  const headed = replaceOnce(plain, /<head>/, `<head>\n${headTags(context, text.summary)}`);
  return headed.replace(PAGE_MARKER, () => render(context));
}

function buildTags({ build }: PageContext): string[] {
  const named = ['generator', engineName()] as const;
  const tags = build ? [named, ['delimit-build', build] as const] : [named];
  return tags.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`);
}

function letterTags({ root, letters }: PageContext): string[] {
  if (!letters) return [];
  const preload = '<link rel="preload" as="font" type="font/woff2" crossorigin';
  return [
    // The files first: they are asked for before the style sheet names them.
    ...letters.first.map((file) => `${preload} href="${root}${escapeHtml(file)}">`),
    `<link rel="stylesheet" href="${root}${escapeHtml(letters.sheet)}">`,
  ];
}

/** The picture that sites show for the page's link: that of the claim that opens first. */
function pictureTag({ contents, language, root }: PageContext): string {
  const address = (siteAddress() || root) + claimPath(language, contents.dossier.defaultClaim);
  return `<meta property="og:image" content="${escapeHtml(address)}picture.png">`;
}

/** Where consumers of oEmbed find what stands for the page: the claim that opens first. */
function oembedLink({ language, contents, root }: PageContext): string {
  const folder = `embed/${language}/${contents.dossier.defaultClaim}/`;
  return `<link rel="alternate" type="application/json+oembed" href="${root}${escapeHtml(folder)}oembed.json">`;
}

function headTags(context: PageContext, summary: string): string {
  const { contents, language, root } = context;
  const link = (code: string, path: string) =>
    `<link rel="alternate" hreflang="${escapeHtml(code)}" href="${root}${path}">`;
  return [
    // First: what stands before the policy is not held to it, and the encoding must come early.
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(SECURITY_POLICY)}">`,
    ...buildTags(context),
    `<meta name="description" content="${escapeHtml(summary)}">`,
    ...letterTags(context),
    ...contents.dossier.languages.map((code) => link(code, `${encodeURIComponent(code)}/`)),
    link('x-default', ''),
    oembedLink(context),
    pictureTag(context),
    asScript(dossierData(contents, language)),
  ].join('\n');
}

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`index.html has no ${pattern.source}.`);
  return text.replace(pattern, () => replacement);
}
