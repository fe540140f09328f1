import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../../../src/cli/run-step';

export const PAGES = ['ours', 'embed', 'leaflet', 'openlayers'] as const;
export type PageName = (typeof PAGES)[number];

/** Those that are built by themselves; the embed is a page of our site. */
export type SiteName = Exclude<PageName, 'embed'>;
export const SITES: readonly SiteName[] = ['ours', 'leaflet', 'openlayers'];

export interface BuiltSites {
  dirs: Record<SiteName, string>;
  remove(): void;
}

const BASELINES = 'e2e/bench/baselines';

/** Builds our site and the two baselines into a folder of their own. Throws with Vite's words. */
export async function buildSites(pages: readonly SiteName[] = SITES): Promise<BuiltSites> {
  const root = mkdtempSync(join(tmpdir(), 'delimit-bench-'));
  const dirs = {
    ours: join(root, 'ours'),
    leaflet: join(root, 'leaflet'),
    openlayers: join(root, 'openlayers'),
  };
  for (const page of pages) await build(page, dirs[page]);
  return { dirs, remove: () => rmSync(root, { recursive: true, force: true }) };
}

async function build(page: SiteName, dir: string): Promise<void> {
  const { code, output } =
    page === 'ours'
      ? await runTool('vite', ['build'], { DELIMIT_OUT: dir })
      : await runTool('vite', [
          ...['build', join(BASELINES, page), '--config', join(BASELINES, 'vite.config.js')],
          ...['--outDir', dir, '--emptyOutDir'],
        ]);
  if (code !== 0 || !existsSync(join(dir, 'index.html'))) {
    throw new Error(`Building ${page} failed:\n${output}`);
  }
}
