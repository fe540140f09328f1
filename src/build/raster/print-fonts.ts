import { readFileSync } from 'node:fs';
import { FontSet } from '../../print/text/font-set';
import { FONT_FILES } from './font-files';

let fonts: FontSet | null = null;

/** The fonts that drawings are written with outside a browser, read once. */
export function printFonts(): FontSet {
  fonts ??= new FontSet(FONT_FILES.map((file) => ({ ...file, bytes: readFileSync(file.path) })));
  return fonts;
}
