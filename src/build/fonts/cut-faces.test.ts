import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageName } from '../../i18n/language-names';
import { sentencesOf } from '../../testing/common-words';
import { dossierFolder } from '../dossier-folder';
import { loadDossier } from '../load-dossier';
import { characterMap, glyphOf } from './character-map';
import { cut, cutFaces } from './cut-faces';
import { type Face, SCRIPTS, STYLES, wholeFile } from './faces';
import { usedLetters } from './used-letters';

const dir = dossierFolder();
let faces: Face[] = [];

beforeAll(async () => {
  faces = await cutFaces(usedLetters(dir));
}, 60_000);

const cutsOf = (style: string) =>
  faces.filter((face) => face.style.name === style && face.part === 'cut');

/** What has no glyph of its own: line ends and marks of direction. */
const isDrawn = (letter: string) => !/[\p{Cc}\p{Cf}]/u.test(letter);

/** The `cmap` table of a font file. */
async function characterTable(file: string): Promise<Buffer> {
  const options = { targetFormat: 'sfnt', keepAllGlyphs: true, keepFeatures: [] } as const;
  const font = await subsetFont(readFileSync(file), '', options);
  const entry = font.indexOf('cmap', 12, 'latin1');
  return font.subarray(font.readUInt32BE(entry + 8));
}

describe.each(STYLES.map(({ name }) => name))('in %s', (style) => {
  it('every letter of the texts, names and catalogues is in a cut that has a glyph for it', async () => {
    const { contents, data } = loadDossier(dir);
    const catalogues = import.meta.glob('../../i18n/*/catalogue.ts', { eager: true });
    const names = [...data.values()].flatMap(({ features }) =>
      features.map(({ properties }) => properties?.name),
    );
    const languages = contents.dossier.languages.map(languageName);
    const written = sentencesOf([contents, catalogues, names, languages]);
    const letters = new Set(written.join('').match(/./gu)?.filter(isDrawn));
    expect(letters.size).toBeGreaterThan(80);
    const held = new Set<number>();
    for (const { file, codes } of cutsOf(style)) {
      const cmap = await characterTable(file);
      const at = characterMap(cmap);
      for (const code of codes) if (glyphOf(cmap, at, code)) held.add(code);
    }
    const missing = [...letters].filter((letter) => !held.has(letter.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
  });

  it('no letter is asked of two files', () => {
    const codes = faces.flatMap((face) => (face.style.name === style ? [...face.codes] : []));
    expect(codes.length).toBe(new Set(codes).size);
  });

  it('a letter that nothing shows comes from the complete file', () => {
    const part = (letter: string) =>
      faces.find((face) => face.style.name === style && face.codes.has(letter.codePointAt(0) ?? 0))
        ?.part;
    expect(['a', 'Ə', 'Ж', 'Ֆ', 'ჰ'].map(part)).toEqual(Array(5).fill('cut'));
    expect(['ÿ', 'Ő', 'Ў', 'ﬓ', 'Ⴀ'].map(part)).toEqual(Array(5).fill('whole'));
  });
});

it('no file is fetched for the end of a line', () => {
  expect(faces.filter(({ codes }) => codes.has(0x0a))).toEqual([]);
});

it('the same letters give the same bytes', async () => {
  const file = wholeFile(SCRIPTS[0], STYLES[0]);
  const letters = new Set([0x41, 0x62, 0x20]);
  const [first, second] = [await cut(file, letters), await cut(file, letters)];
  expect(first.equals(second)).toBe(true);
});
