import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildVersion } from './build-version';
import { bundleScript } from './embed/bundle-script';

const SCRIPT = fileURLToPath(new URL('../app/offline/service-worker.ts', import.meta.url));
const MARK = 'BUILD-VERSION';

/** Writes the service worker at the site's root, with the version of the build in it. */
export function offlinePlugin(): Plugin {
  return {
    name: 'delimit:offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const code = await bundleScript(SCRIPT);
        if (!code.includes(MARK)) throw new Error(`${SCRIPT} names no build`);
        const source = `${code.replaceAll(MARK, buildVersion(bundle))}\n`;
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}
