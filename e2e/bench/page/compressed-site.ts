import { readdirSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type ServedFolder, serveFolder } from '../../../src/cli/static-server';
import { selfSignedCertificate } from './self-signed-certificate';

interface Prepared {
  headers: Record<string, string>;
  body: Buffer;
}

const compress = promisify(brotliCompress);
const COMPRESSIBLE = /^(text\/|application\/(json|geo\+json)|image\/svg)/;

/**
 * Serves a built folder as a good static host does: HTTP/2, every text compressed beforehand with
 * brotli at its strongest. What is served, and as which type, is what the project's own static
 * server answers; files that `isServed` leaves out are not compressed either.
 */
export async function serveCompressed(
  dir: string,
  isServed: (path: string) => boolean = () => true,
): Promise<ServedFolder> {
  const files = await prepare(dir, isServed);
  const server = createSecureServer(selfSignedCertificate(), (request, response) => {
    const path = new URL(request.url, 'https://localhost').pathname.slice(1);
    const found = files.get(path) ?? files.get(posix.join(path, 'index.html'));
    if (found) response.writeHead(200, found.headers).end(found.body);
    else response.writeHead(404).end();
  });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => sessions.add(session));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      for (const session of sessions) session.destroy();
    });
  return { address: `https://127.0.0.1:${port}/`, close };
}

async function prepare(
  dir: string,
  isServed: (path: string) => boolean,
): Promise<Map<string, Prepared>> {
  const plain = await serveFolder(dir);
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isServed);
  const prepared = await Promise.all(
    paths.map(async (path) => [path, await fetchPrepared(plain.address + path)] as const),
  );
  await plain.close();
  return new Map(prepared);
}

async function fetchPrepared(address: string): Promise<Prepared> {
  const response = await fetch(address);
  const type = response.headers.get('content-type') ?? '';
  const body = Buffer.from(await response.arrayBuffer());
  if (!COMPRESSIBLE.test(type)) return { headers: { 'content-type': type }, body };
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    headers: { 'content-type': type, 'content-encoding': 'br' },
    body: await compress(body, { params }),
  };
}
