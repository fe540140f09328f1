import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  close(): void;
}

const HEAD = [
  '<meta charset="utf-8"><title>Host</title>',
  '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
].join('');

/** Serves one host page at a time, from an origin that is not the embeds'. */
export async function serveHost(site: string): Promise<HostServer> {
  let shown: HostPage = { body: '' };
  const server: Server = createServer((_, response) => {
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
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
