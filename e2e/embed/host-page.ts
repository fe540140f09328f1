import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** A page of another origin that an embed stands in. */
export interface HostPage {
  /** What stands in its body; the embeds' site is put in the place of `SITE`. */
  body: string;
  headers?: Record<string, string>;
  /** Attributes of its root element. */
  root?: string;
}

export interface HostServer {
  origin: string;
  /** Opens a page of the host's own origin. */
  open(page: Page, host: HostPage): Promise<void>;
  /** Serves the files of a folder below a path, which begins and ends with a slash. */
  serveFolder(path: string, folder: string): void;
  close(): void;
}

const HEAD = [
  '<meta charset="utf-8"><title>Host</title>',
  '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
].join('');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.geojson': 'application/geo+json',
};

function sendFile(response: ServerResponse, folder: string, name: string): void {
  response.writeHead(200, { 'Content-Type': TYPES[extname(name)] });
  response.end(readFileSync(join(folder, basename(name))));
}

/** Serves one host page at a time, from an origin that is not the embeds'. */
export async function serveHost(site: string): Promise<HostServer> {
  let shown: HostPage = { body: '' };
  const folders = new Map<string, string>();
  const server: Server = createServer(({ url = '/' }, response) => {
    const [path, folder] = [...folders].find(([start]) => url.startsWith(start)) ?? [];
    if (path && folder) {
      sendFile(response, folder, url.slice(path.length) || 'index.html');
      return;
    }
    const { headers, root = '', body } = shown;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    const filled = body.replaceAll('SITE', site);
    response.end(`<!doctype html><html ${root}><head>${HEAD}</head><body>${filled}</body></html>`);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    async open(page, host) {
      shown = host;
      // Frames may take as long as they like.
      await page.goto(`${origin}/`, { waitUntil: 'domcontentloaded' });
    },
    serveFolder: (path, folder) => {
      folders.set(path, folder);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
