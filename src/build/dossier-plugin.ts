import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sidesOf } from '../layers/sides';
import { dossierDates } from '../measure/dates/dossier-dates';
import { measureAll } from '../measure/measure-all';
import { partsOnVersion } from '../measure/parts-on-version';
import { overviewName } from '../model/overview-name';
import { mappedVersions } from '../model/reader-vocabulary';
import { plateStylesheet } from '../plate/svg/paint';
import { dossierFiles } from './data-version';
import { loadDossier } from './load-dossier';
import { readContents } from './read-contents';

const VIRTUAL = 'virtual:dossier';
const RESOLVED = `\0${VIRTUAL}`;
const TEXTS = 'virtual:dossier-texts';
const TEXT = 'virtual:dossier-text/';
const DATES = 'virtual:dossier-dates';
const VERSIONS = 'virtual:dossier-versions';
const VERSION = 'virtual:dossier-version/';
const TOUR = 'virtual:dossier-tour';
const TOUR_TEXT = 'virtual:dossier-tour-text/';
const PLATE_STYLE = 'virtual:plate.css';
const PLATE_STYLE_RESOLVED = `\0${PLATE_STYLE}`;
const MODULES: readonly string[] = [VIRTUAL, TEXTS, DATES, VERSIONS, TOUR, PLATE_STYLE];
/** Those that a name follows. */
const NAMED: readonly string[] = [TEXT, TOUR_TEXT, VERSION];

/**
 * Gives the site `virtual:dossier`: all that the dossier folder declares, and the
 * address of each layer's GeoJSON, which stays a file that readers can download; and
 * `virtual:plate.css`, the colours of drawings that stand in a page.
 */
export function dossierPlugin(dir: string): Plugin {
  return {
    name: 'delimit:dossier',
    resolveId: (id) =>
      MODULES.includes(id) || NAMED.some((start) => id.startsWith(start)) ? `\0${id}` : undefined,
    load(id) {
      if (id === PLATE_STYLE_RESOLVED) return plateStylesheet();
      if (id.startsWith(`\0${TEXT}`)) return textModule(dir, id.slice(TEXT.length + 1));
      if (id.startsWith(`\0${TOUR_TEXT}`))
        return tourTextModule(dir, id.slice(TOUR_TEXT.length + 1));
      if (id.startsWith(`\0${VERSION}`)) return versionModule(dir, id.slice(VERSION.length + 1));
      if (id === `\0${VERSIONS}`) return versionsModule(dir);
      if (id === `\0${TEXTS}`) return textsModule(dir);
      if (id === `\0${DATES}`) return datesModule(dir);
      if (id === `\0${TOUR}`) return tourModule(dir);
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

function textModule(dir: string, language: string): string {
  const { tour: _tour, ...text } = readContents(dir).texts[language] ?? {};
  return `export default JSON.parse(${asText(JSON.stringify(text))});`;
}

/** The tour's sentences in one language, apart from the page's own. */
function tourTextModule(dir: string, language: string): string {
  const { tour } = readContents(dir).texts[language] ?? {};
  return `export default ${JSON.stringify(tour ?? { chapters: {}, steps: {} })};`;
}

/** JSON with figures to nine digits. */
const jsonOf = (made: unknown) =>
  JSON.stringify(made, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(9)) : value,
  );

/** When everything is valid that has dates: a module of its own, since most readers ask for no date. */
function datesModule(dir: string): string {
  const { contents, data } = loadDossier(dir);
  const dates = dossierDates(contents, data, measureAll(contents, data));
  return `export default JSON.parse(${asText(jsonOf(dates))});`;
}

/** The pieces of each measurement on one mapped version. */
function versionModule(dir: string, line: string): string {
  const { contents, data } = loadDossier(dir);
  return `export default JSON.parse(${asText(jsonOf(partsOnVersion(contents, data, line)))});`;
}

/** Each mapped version is a module of its own: few readers ask for one. */
function versionsModule(dir: string): string {
  const names = mappedVersions(readContents(dir).measurements);
  return `export const loadVersion = ${loadedByName(names, VERSION)};`;
}

/** What was measured when the site was built, figures to nine digits, and the two sides. */
function builtExports(dir: string): string[] {
  const { contents, data } = loadDossier(dir);
  const measured = [...measureAll(contents, data).values()];
  return [
    `export const measured = JSON.parse(${asText(jsonOf(measured))});`,
    `export const sides = ${JSON.stringify(sidesOf(contents.layers, data))};`,
  ];
}

/** The story in each language is a module of its own, so that a page loads only its own. */
function textsModule(dir: string): string {
  return `export const loadText = ${loadedByLanguage(dir, TEXT)};`;
}

/** The steps of the tour, and its sentences in each language; nothing of it comes before it is asked for. */
function tourModule(dir: string): string {
  const steps = JSON.stringify(readContents(dir).tour);
  return `export const steps = ${steps};\nexport const loadTourText = ${loadedByLanguage(dir, TOUR_TEXT)};`;
}

const loadedByLanguage = (dir: string, start: string): string =>
  loadedByName(readContents(dir).dossier.languages, start);

function loadedByName(names: readonly string[], start: string): string {
  const loading = (name: string) =>
    `${JSON.stringify(name)}: () => import(${JSON.stringify(`${start}${name}`)})`;
  return `{${names.map(loading).join(', ')}}`;
}

/** The text of the virtual module for a dossier folder. */
function moduleText(dir: string): string {
  const { texts: _texts, wording: _wording, tour: _tour, ...contents } = readContents(dir);
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
    ...builtExports(dir),
    `export default JSON.parse(${asText(JSON.stringify(contents))});`,
  ].join('\n');
}
