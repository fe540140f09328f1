import type { Plugin } from 'vite';
import { writeRanges } from './fonts/code-ranges';
import { cutFaces, type Face } from './fonts/cut-faces';
import { usedLetters } from './fonts/used-letters';

const STYLE_SHEET = 'virtual:fonts.css';
const MODULE = 'virtual:fonts';

/**
 * Gives the site its letters, cut to those that the dossier and the engine write, in one file for
 * each script and style: `virtual:fonts.css` for the page, `virtual:fonts` for the map. Every other
 * letter of these scripts comes from the complete files. A file is loaded where its letters are shown.
 */
export function fontsPlugin(dir: string): Plugin {
  let faces: Promise<Face[]> | undefined;
  return {
    name: 'delimit:fonts',
    resolveId: (id) => (id === STYLE_SHEET || id === MODULE ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${STYLE_SHEET}` && id !== `\0${MODULE}`) return undefined;
      faces ??= cutFaces(usedLetters(dir));
      const made = await faces;
      return id === `\0${MODULE}` ? mapModule(made) : made.map(fontFace).join('\n');
    },
  };
}

const addressOf = ({ file }: Face) => file.replaceAll('\\', '/');

/** A late cut would move the text, so it is taken only if it is there in time; a rare letter may come late. */
function fontFace(face: Face): string {
  const { family, weight } = face.style;
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: ${face.part === 'cut' ? 'optional' : 'swap'};
  src: url("${addressOf(face)}") format("woff2");
  unicode-range: ${writeRanges(face.codes).join(', ')};
}`;
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
    ...used.map((face, i) => `import url${i} from ${JSON.stringify(`${addressOf(face)}?url`)};`),
    `const ranges = [${ranges.join(', ')}];`,
    `export default { 400: [${entries(400)}], 600: [${entries(600)}] };`,
  ].join('\n');
}
