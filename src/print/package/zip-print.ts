import { strToU8, zipSync } from 'fflate';
import type { PrintContent } from '../sheet/print-content';
import { dataFiles, licencesText } from './data-files';
import { captionText, licenceText } from './print-words';

/** The first day that a zip can name: a date of its own would make every file another. */
const FIXED_DATE = new Date(1980, 0, 1);

/** A made picture and its name. */
export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

/** A zip of pictures with caption, credits, licences and the data that they show. The same bytes for the same input. */
export function zipPrint(content: PrintContent, files: readonly MadeFile[]): Uint8Array {
  const texts: [string, string][] = [
    ['caption.txt', captionText(content)],
    ['credits.txt', `${licenceText(content)}\n`],
    ['licences.tsv', licencesText(content)],
    ...dataFiles(content),
  ];
  const entries = [
    ...files.map(({ name, bytes }): [string, Uint8Array] => [name, bytes]),
    ...texts.map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]),
  ];
  return zipSync(Object.fromEntries(entries), { mtime: FIXED_DATE, level: 6 });
}
