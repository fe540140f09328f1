import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../src/cli/run-step';
import { serveFolder } from '../src/cli/static-server';

/** Builds a page that only tests have, from its Vite configuration, in a folder with a name, and serves it while it is used. */
export async function withHarness(
  config: string,
  name: string,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), `delimit-harness-${name}-`));
  const args = ['build', '--config', config, '--outDir', dir, '--emptyOutDir'];
  const built = await runTool('vite', args);
  if (built.code !== 0) throw new Error(built.output);
  const { address, close } = await serveFolder(dir, '/');
  await use(address);
  await close();
  rmSync(dir, { recursive: true, force: true });
}
