import { build, type Rollup } from 'vite';
import { collectModules } from '../supply/collect-modules';

/** A script and all that it imports as one classic script, as small as it gets. */
export async function bundleScript(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [collectModules()],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'delimit' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = built[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} made no script`);
  return chunk.code.trim();
}
