import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Manifest } from 'vite';

/** A file that a page loaded; `path` is relative to the site's root. */
export interface Loaded {
  path: string;
  body: Buffer;
}

/** Compressed bytes of the page itself, of all that comes before the map, and of everything. */
export interface Sizes {
  html: number;
  beforeMap: number;
  total: number;
}

/**
 * Sums what a page loaded, by brotli at its strongest. Before the map come the page,
 * the scripts and styles that it names with all they import, and fonts and pictures;
 * the rest (what is imported on demand, workers, layers) belongs to the map.
 */
export function sizesOf(requested: Loaded[], manifest: Manifest): Sizes {
  const start = startFiles(manifest);
  for (const name of namedStyles(requested)) start.add(name);
  // Asked for twice, by page and worker, a file comes from the browser's store the second time.
  const loaded = [...new Map(requested.map((file) => [file.path, file])).values()];
  const sum = (files: Loaded[]) => files.reduce((bytes, { body }) => bytes + compressed(body), 0);
  const html = loaded.filter(({ path }) => path.endsWith('.html'));
  const beforeMap = loaded.filter(({ path }) => start.has(path) || !MAP_TYPES.has(extname(path)));
  return { html: sum(html), beforeMap: sum(beforeMap), total: sum(loaded) };
}

/** The style sheets that the pages name, relative to the site's root. */
function namedStyles(loaded: readonly Loaded[]): string[] {
  const pages = loaded.filter(({ path }) => path.endsWith('.html'));
  const links = pages.flatMap(({ body }) => [
    ...body.toString().matchAll(/<link rel="stylesheet"[^>]* href="(?:\.\.?\/)*([^"]+)"/g),
  ]);
  return links.flatMap(([, path]) => path ?? []);
}

const MAP_TYPES = new Set(['.js', '.mjs', '.css', '.geojson', '.json']);

/** The scripts and styles that the page names, with all that they import at once. */
export function startFiles(manifest: Manifest): Set<string> {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return files;
}

/** Compressed bytes of all that one language adds, its letters apart: the story and the interface in it. */
export function languageSizes(
  read: (file: string) => Buffer,
  manifest: Manifest,
): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const [key, { file }] of Object.entries(manifest)) {
    const language = /^(?:src\/i18n|virtual:dossier-text)\/([a-z-]+)(?:\/[a-z-]+\.ts)?$/.exec(
      key,
    )?.[1];
    if (!language) continue;
    sizes.set(language, (sizes.get(language) ?? 0) + compressed(read(file)));
  }
  return sizes;
}

/** What a file costs on the way: compressed, or as it is where that is smaller. */
export function compressed(body: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return Math.min(body.length, brotliCompressSync(body, { params }).length);
}
