import { join } from 'node:path';
import type { Plugin } from 'vite';
import { dossierFiles } from './data-version';
import { readContents } from './read-contents';

const VIRTUAL = 'virtual:dossier';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Gives the site `virtual:dossier`: all that the dossier folder declares, and the
 * address of each layer's GeoJSON, which stays a file that readers can download.
 */
export function dossierPlugin(dir: string): Plugin {
  return {
    name: 'delimit:dossier',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of dossierFiles(dir)) this.addWatchFile(join(dir, file));
      return moduleText(dir);
    },
    configureServer(server) {
      server.watcher.add(dir);
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(dir)) return;
      const module = server.moduleGraph.getModuleById(RESOLVED);
      if (module) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
    },
  };
}

/** The text of the virtual module for a dossier folder. */
function moduleText(dir: string): string {
  const contents = readContents(dir);
  const path = (file: string) => JSON.stringify(`${join(dir, file).replaceAll('\\', '/')}?url`);
  const imports = contents.layers.map(({ file }, i) => `import url${i} from ${path(file)};`);
  const entries = contents.layers.map(({ id }, i) => `${JSON.stringify(id)}: url${i}`);
  return [
    ...imports,
    `export const layerUrls = {${entries.join(', ')}};`,
    `export default JSON.parse(${JSON.stringify(JSON.stringify(contents))});`,
  ].join('\n');
}
