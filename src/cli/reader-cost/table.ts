import type { Visit } from './visits';

const START = '<!-- reader-cost: written by `npm run reader-cost` -->';
const END = '<!-- /reader-cost -->';
const READERS = 1_000_000;
const SECONDS_A_DAY = 86_400;

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const short = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const gigabytes = (bytes: number) => short((bytes * READERS) / 1e9);
const megabits = (bytes: number) => short((bytes * READERS * 8) / 1e6 / SECONDS_A_DAY);
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** The cost of each visit, and of a million of them a day, as tables in Markdown. */
export function costTables(visits: readonly Visit[]): string {
  return [
    row(['one reader', 'requests', 'kB with gzip', 'kB with brotli']),
    row(['---', '---:', '---:', '---:']),
    ...visits.map(({ name, requests, gzipBytes, brotliBytes }) =>
      row([name, requests, kilobytes(gzipBytes), kilobytes(brotliBytes)]),
    ),
    '',
    row(['a million readers a day', 'requests', 'GB with gzip', 'GB with brotli', 'mean Mbit/s']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...visits.map(({ name, requests, gzipBytes, brotliBytes }) =>
      row([
        name,
        `${requests} million`,
        gigabytes(gzipBytes),
        gigabytes(brotliBytes),
        megabits(brotliBytes),
      ]),
    ),
  ].join('\n');
}

/** A document with the tables between its two marks. Throws an Error where the marks are not there. */
export function withTables(document: string, tables: string): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The document has no ${START} … ${END}`);
  return `${document.slice(0, start + START.length)}\n\n${tables}\n\n${document.slice(end)}`;
}
