import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { writeRanges } from './fonts/code-ranges';
import { facesFor } from './fonts/cut-faces';
import type { Face } from './fonts/faces';
import { printFaces } from './fonts/print-faces';
import { letterSheet } from './fonts/style-sheet';

const STYLE_SHEET = 'virtual:fonts.css';
const MODULE = 'virtual:fonts';
const OF_PRINTS = 'virtual:print-fonts';

/**
 * Gives the site its letters, cut to those that the dossier and the engine write, in one file for
 * each script and style; every other letter of these scripts comes from the complete files. A file is
 * loaded where its letters are shown. `virtual:fonts` names them for the map, `virtual:print-fonts` the
 * TTF files that prints are written with; the page's style sheet is `virtual:fonts.css` while developing,
 * and a file of each page's own in the built site.
 */
export function fontsPlugin(dir: string): Plugin {
  let isBuild = false;
  return {
    name: 'delimit:fonts',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    async buildStart() {
      if (!isBuild) return;
      for (const { file } of await facesFor(dir)) {
        const [name, source] = [basename(file), readFileSync(file)];
        this.emitFile({ type: 'asset', name, originalFileName: name, source });
      }
    },
    resolveId: (id) => ([STYLE_SHEET, MODULE, OF_PRINTS].includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${MODULE}`) return mapModule(await facesFor(dir));
      if (id === `\0${OF_PRINTS}`) return printModule(dir);
      if (id !== `\0${STYLE_SHEET}`) return undefined;
      return isBuild ? '' : letterSheet(new Map(await addresses(dir)));
    },
  };
}

const addressOf = (file: string) => file.replaceAll('\\', '/');

async function addresses(dir: string): Promise<[Face, string][]> {
  return (await facesFor(dir)).map((face) => [face, addressOf(face.file)]);
}

/** The fonts of prints, each with the addresses of its cut and of its complete file. */
async function printModule(dir: string): Promise<string> {
  const faces = await printFaces(dir);
  const imported = (name: string, file: string) =>
    `import ${name} from ${JSON.stringify(`${addressOf(file)}?url`)};`;
  const entries = faces.map(
    ({ family, weight }, i) =>
      `{ family: ${JSON.stringify(family)}, weight: ${weight}, cut: cut${i}, whole: whole${i} }`,
  );
  return [
    ...faces.flatMap(({ cut, path }, i) => [imported(`cut${i}`, cut), imported(`whole${i}`, path)]),
    `export default [${entries}];`,
  ].join('\n');
}

/** For each weight of the map's letters the files' addresses and letters. */
function mapModule(faces: readonly Face[]): string {
  const used = faces.filter(({ style }) => style.kind === 'sans');
  const ranges = [...new Set(used.map(({ codes }) => JSON.stringify(writeRanges(codes))))];
  const entries = (weight: number) =>
    used.flatMap((face, i) => {
      const range = ranges.indexOf(JSON.stringify(writeRanges(face.codes)));
      return face.style.weight === weight ? [`[url${i}, ranges[${range}]]`] : [];
    });
  return [
    ...used.map(
      (face, i) => `import url${i} from ${JSON.stringify(`${addressOf(face.file)}?url`)};`,
    ),
    `const ranges = [${ranges.join(', ')}];`,
    `export default { 400: [${entries(400)}], 600: [${entries(600)}] };`,
  ].join('\n');
}
