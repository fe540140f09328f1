import { relative, resolve } from 'node:path';
import { createServer, createServerModuleRunner, type Plugin, type ViteDevServer } from 'vite';
import type { CollectedTest } from './collected-tests';

type Runner = ReturnType<typeof createServerModuleRunner>;

const collector = () => resolve('src/testing/mutation/collected-tests.ts');

/** Gives test files the collector in vitest's place; a package's own name is never asked of a plugin. */
const collecting: Plugin = {
  name: 'delimit:collecting',
  enforce: 'pre',
  transform: (code, id) =>
    id === collector() ? undefined : code.replace(/ from 'vitest';/, ` from '${collector()}';`),
};

/** Test files with all that they import, which can be had anew as often as wanted: nothing that a module kept is kept. */
export class TestGraph {
  private constructor(
    private readonly server: ViteDevServer,
    private readonly runner: Runner,
  ) {}

  static async open(): Promise<TestGraph> {
    const server = await createServer({
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      plugins: [collecting],
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    });
    return new TestGraph(server, createServerModuleRunner(server.environments.ssr, { hmr: false }));
  }

  /** The tests of files, by an id of file and name, after every module was forgotten. */
  async loadAnew(files: readonly string[]): Promise<Map<string, CollectedTest>> {
    this.runner.clearCache();
    const { takeTests } = await this.runner.import<typeof import('./collected-tests')>(collector());
    const tests = new Map<string, CollectedTest>();
    for (const file of files) {
      await this.runner.import(resolve(file));
      for (const test of takeTests())
        tests.set(freeId(tests, `${relative('.', file)}#${test.name}`), test);
    }
    return tests;
  }

  async close(): Promise<void> {
    await this.runner.close();
    await this.server.close();
  }
}

/** Cases of a table may have one name. */
function freeId(taken: ReadonlyMap<string, unknown>, id: string, times = 1): string {
  const own = times === 1 ? id : `${id} (${times})`;
  return taken.has(own) ? freeId(taken, id, times + 1) : own;
}
