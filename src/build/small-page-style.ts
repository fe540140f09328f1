import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The style of a page beside the map: what they share, then what is in a file below `src/`. */
export const smallPageStyle = (own: string): string =>
  ['app/css/small-page.css', own].map((path) => readFileSync(source(path), 'utf8')).join('\n');
