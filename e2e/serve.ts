import { serveFolder } from '../src/cli/static-server';

/** Serves a folder under a path until the process is ended: `serve.ts DIR PATH`. Prints the address. */
const [dir = 'dist', path = '/'] = process.argv.slice(2);
const { address } = await serveFolder(dir, path);
process.stdout.write(`${address}\n`);
