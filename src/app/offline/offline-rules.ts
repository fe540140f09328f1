/** What the service worker does with an address: pages come from the network first, files of fixed content from the store first. */
export type Handling = 'page' | 'file' | 'through';

/** The site's root, or the folder of a language. */
const PAGE = /^(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/)?(?:index\.html)?$/;
const FILE = /^assets\/[^/]+$/;

/** How an address is handled in a site with that root; all that belongs to embeds, and whatever else, goes through. */
export function handlingOf(address: string, root: string): Handling {
  const plain = plainAddress(address);
  if (!plain.startsWith(root)) return 'through';
  const path = plain.slice(root.length);
  if (PAGE.test(path)) return 'page';
  return FILE.test(path) ? 'file' : 'through';
}

/** An address without what stands after `?` and `#`: pages are kept by it. */
export function plainAddress(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** Whether somebody who asks is an embed, or anything else of its folder: nothing is kept for them. */
export const isEmbed = (asker: string, root: string): boolean => asker.startsWith(`${root}embed/`);

/** A file that is no page and yet came as one is what a host gives in place of a missing file. */
export function isSound(handling: Handling, response: Response): boolean {
  const isMarkup = /^text\/html\b/.test(response.headers.get('Content-Type') ?? '');
  return response.status === 200 && isMarkup === (handling === 'page');
}

/** Stores of one site, by build: sites under other paths of the same host keep theirs. */
export const storeName = (root: string, build: string): string => `delimit ${root} ${build}`;

/** Whether a store is one of this site's, of another build. */
export const isOldStore = (name: string, root: string, build: string): boolean =>
  name.startsWith(storeName(root, '')) && name !== storeName(root, build);

/** What a page tells its service worker. */
export type PageMessage =
  | { type: 'keep'; addresses: string[] }
  | { type: 'take-over' }
  | { type: 'which-build' };
