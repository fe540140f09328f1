/** An embed to be pasted into another page. */
export interface EmbedWish {
  /** Whole address of the site's root, with a closing slash. */
  site: string;
  language: string;
  claim: string;
  /** A view of explore, as its link holds it after `#`; empty for the claim's own. */
  view: string;
  theme: string;
  /** The live map starts at once. */
  live?: boolean;
  /** A size of its own in CSS pixels; without it as wide as the host's column. */
  size?: { widthPx: number; heightPx: number } | null;
  /** Name of the frame for readers of the screen. */
  title: string;
  /** What the drawing shows, for those who do not see it. */
  alternative: string;
  /** The finding and whose data it is, below a picture. */
  caption: string;
}

export type EmbedForm = 'script' | 'element' | 'iframe' | 'wordpress' | 'figure';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

const attributes = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const folderOf = ({ site, language, claim }: EmbedWish) => `${site}embed/${language}/${claim}/`;

/** Address of the embed itself; `fit` where the frame has a height of its own. */
export function embedPage(wish: EmbedWish, fit: boolean): string {
  const looks = wish.theme === 'auto' ? '' : `theme=${wish.theme}`;
  const begins = wish.live ? 'live=on' : '';
  const hash = [wish.view, looks, begins, fit ? 'fit=frame' : ''].filter(Boolean).join('&');
  return folderOf(wish) + (hash && `#${hash}`);
}

/** Height and shape that hold title, number and drawing in any column. */
export const FRAME_SHAPE = 'aspect-ratio:4/5;min-height:40rem;max-height:60rem';
const FRAME_STYLE = `border:0;width:100%;${FRAME_SHAPE}`;

function frameSize({ size }: EmbedWish): Record<string, string> {
  if (!size) return { width: '640', height: '800', style: FRAME_STYLE };
  const { widthPx, heightPx } = size;
  return { width: `${widthPx}`, height: `${heightPx}`, style: 'border:0;max-width:100%' };
}

function iframe(wish: EmbedWish): string {
  const src = embedPage(wish, true);
  const size = frameSize(wish);
  return `<iframe${attributes({ src, title: wish.title, loading: 'lazy', ...size })}></iframe>`;
}

const widest = ({ size }: EmbedWish) => (size ? `max-width:${size.widthPx}px` : '');

function figure(wish: EmbedWish, own: Readonly<Record<string, string>> = {}): string {
  const { site, language, claim, view, alternative, caption } = wish;
  const src = `${folderOf(wish)}figure.png`;
  const size = { width: '1200', height: '900', loading: 'lazy', style: 'width:100%;height:auto' };
  const image = `<img${attributes({ src, alt: alternative, ...size })}>`;
  const href = `${site}${language}/#${view || `claim=${claim}`}`;
  return [
    `<figure${attributes({ lang: language, ...own, style: widest(wish) })}>`,
    `<a${attributes({ href })}>${image}</a>`,
    `<figcaption>${escaped(caption)}</figcaption>`,
    '</figure>',
  ].join('');
}

const theme = (wish: EmbedWish) => (wish.theme === 'auto' ? '' : wish.theme);

const loader = ({ site }: EmbedWish) => `<script async src="${escaped(site)}embed.js"></script>`;

/** A view that is more than a claim as it stands; empty for that. */
const viewOf = ({ view, claim, live }: EmbedWish) =>
  live ? `${view || `claim=${claim}`}&live=on` : view;

function withScript(wish: EmbedWish): string {
  const { claim, language, title } = wish;
  const view = viewOf(wish);
  const what: Record<string, string> = view
    ? { 'data-delimit-view': view }
    : { 'data-delimit-claim': claim };
  const looks = { 'data-delimit-lang': language, 'data-delimit-theme': theme(wish) };
  return figure(wish, { ...what, ...looks, 'data-title': title }) + loader(wish);
}

function element(wish: EmbedWish): string {
  const { claim, language, title } = wish;
  const view = viewOf(wish);
  const what: Record<string, string> = view ? { view } : { claim };
  const looks = { lang: language, theme: theme(wish), style: widest(wish) };
  const own = attributes({ ...what, ...looks, 'data-title': title });
  return `<delimit-map${own}>${figure(wish)}</delimit-map>${loader(wish)}`;
}

const wordpress = (wish: EmbedWish) => `<!-- wp:html -->\n${iframe(wish)}\n<!-- /wp:html -->`;

const WRITERS: Record<EmbedForm, (wish: EmbedWish) => string> = {
  script: withScript,
  element,
  iframe,
  wordpress,
  figure,
};

export const EMBED_FORMS = Object.keys(WRITERS) as EmbedForm[];

/** The code of an embed in a form: for pages that run scripts, take frames, or take neither. */
export function embedCode(form: EmbedForm, wish: EmbedWish): string {
  return WRITERS[form](wish);
}
