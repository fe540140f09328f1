import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_FILES, type FontFile } from '../raster/font-files';
import { FEATURES, keptCut } from './cut-faces';
import { SCRIPTS } from './faces';
import { usedLetters } from './used-letters';

/** A TTF font of prints, and the file of its cut: the letters that a print of the dossier may hold. */
export interface PrintFace extends FontFile {
  cut: string;
}

const alphabets = SCRIPTS.map(({ letters }) => letters).join('');

/** The fonts that the page writes PDF and SVG with; the same files for the same dossier. */
export function printFaces(dir: string): Promise<PrintFace[]> {
  const codes = [...usedLetters(dir)].sort((a, b) => a - b);
  const letters = String.fromCodePoint(...codes) + alphabets;
  const options = { targetFormat: 'sfnt', keepFeatures: FEATURES } as const;
  const faces = FONT_FILES.map(async (font) => {
    const bytes = await subsetFont(readFileSync(font.path), letters, options);
    return { ...font, cut: keptCut(`${basename(font.path, '.ttf')}-cut.ttf`, bytes) };
  });
  return Promise.all(faces);
}
