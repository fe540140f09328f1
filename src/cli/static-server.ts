import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.txt': 'text/plain; charset=utf-8',
};

/** Built files whose name changes with their content never change under it. */
const HASHED = /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+$/;

export interface ServedFolder {
  /** Address of the folder's root, with a closing slash. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a static host does, under a path such as `/news/map/`, on a
 * free port of 127.0.0.1. Outside that path everything is 404.
 */
export async function serveFolder(dir: string, path = '/'): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(response, pathname.startsWith(path) ? fileAt(dir, pathname.slice(path.length)) : null);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}${path}`, close };
}

/** Absolute path of the file that a relative address names; null where it leaves the folder. */
export function fileAt(dir: string, relative: string): string | null {
  try {
    const file = resolve(join(dir, decodeURIComponent(relative)));
    const root = resolve(dir);
    return file === root || file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

async function answer(response: ServerResponse, file: string | null): Promise<void> {
  // A page in a sandboxed frame has no origin; its assets need leave to be read.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const found = file && (await withIndex(file));
  if (!found) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    return;
  }
  const type = TYPES[extname(found)] ?? 'application/octet-stream';
  const cache = HASHED.test(found) ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = { 'Content-Type': type, 'Cache-Control': cache };
  response.writeHead(200, headers).end(await readFile(found));
}

async function withIndex(file: string): Promise<string | null> {
  try {
    if ((await stat(file)).isFile()) return file;
    const index = join(file, 'index.html');
    return (await stat(index)).isFile() ? index : null;
  } catch {
    return null;
  }
}
