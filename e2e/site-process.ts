import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface SiteProcess {
  /** Address of the site's root, with a closing slash. */
  address: string;
  stop(): Promise<void>;
}

/**
 * Serves the built site from a process of its own, under a path such as
 * `/news/map/`. The build is the folder `DELIMIT_OUT`, else `dist`.
 */
export async function startSite(path: string): Promise<SiteProcess> {
  const dir = process.env.DELIMIT_OUT ?? 'dist';
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`There is no built site in ${dir}; run \`npm run build\` first.`);
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'e2e/serve.ts', dir, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await firstLine(child), stop: () => stop(child) };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server of the site ended before it gave its address.');
  });
  if (!child.stdout) throw new Error('The server of the site has no output.');
  const [bytes] = await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return String(bytes).trim();
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
