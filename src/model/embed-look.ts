/** How an embedded map may look: the reader's own scheme, one of two, or without paper of its own. */
export const EMBED_THEMES = ['auto', 'light', 'dark', 'transparent', 'transparent-dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Parameters of an embed's link that explore does not know. */
export interface EmbedLook {
  theme: EmbedTheme;
  /** The frame has a height of its own, in which the page scrolls where it is longer. */
  fit: boolean;
  /** The live map starts at once. */
  live: boolean;
}

const OWN = ['theme', 'fit', 'live', 'lang'];

/** What WordPress puts behind the address of a frame that it has sandboxed. */
const SECRET = /#?\?secret=([A-Za-z0-9]+)$/;

/** The word by which WordPress knows messages of its frame; null in all other pages. */
export const wordpressSecret = (hash: string): string | null => SECRET.exec(hash)?.[1] ?? null;

const linkOf = (hash: string) => hash.replace(SECRET, '').slice(1);

/** Reads them from the part of a link after `#`; what makes no sense is left out. */
export function readEmbedLook(hash: string): EmbedLook {
  const given = new URLSearchParams(linkOf(hash));
  const theme = EMBED_THEMES.find((name) => name === given.get('theme')) ?? 'auto';
  return { theme, fit: given.get('fit') === 'frame', live: given.get('live') === 'on' };
}

/** The rest of the link, without `#`: what explore understands. */
export function viewOfEmbedLink(hash: string): string {
  const pairs = linkOf(hash).split('&');
  return pairs.filter((pair) => pair && !OWN.includes(pair.split('=')[0] ?? '')).join('&');
}

/** Parameters that make another view than the claim's own. */
const OTHER_VIEW = /(?:^|&)(?:figure|map|date|show|hide|names|near|figures|bands|line)=/;

/** Whether a link of explore shows anything but a claim as it stands. */
export const isOtherView = (link: string): boolean => OTHER_VIEW.test(link);
