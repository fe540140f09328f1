import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadDossier } from '../cli/load-dossier';
import { measureAll } from '../measure/measure-all';
import { overviewName } from '../model/overview-name';
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

const asText = (json: string) => JSON.stringify(json);

/** What was measured when the site was built, positions to 1e-6 degrees and figures to nine digits. */
function measuredJson(dir: string): string {
  const { contents, data } = loadDossier(dir);
  const measured = [...measureAll(contents, data).values()];
  return JSON.stringify(measured, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(9)) : value,
  );
}

/** The text of the virtual module for a dossier folder. */
function moduleText(dir: string): string {
  const contents = readContents(dir);
  const path = (file: string) => JSON.stringify(`${join(dir, file).replaceAll('\\', '/')}?url`);
  const files = contents.layers.flatMap(({ id, file, overview }) => [
    { name: id, file },
    ...(overview ? [{ name: overviewName(id), file: overview }] : []),
  ]);
  const imports = files.map(({ file }, i) => `import url${i} from ${path(file)};`);
  const entries = files.map(({ name }, i) => `${JSON.stringify(name)}: url${i}`);
  return [
    ...imports,
    `export const layerUrls = {${entries.join(', ')}};`,
    `export const measured = JSON.parse(${asText(measuredJson(dir))});`,
    `export default JSON.parse(${asText(JSON.stringify(contents))});`,
  ].join('\n');
}
