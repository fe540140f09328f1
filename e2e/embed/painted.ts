import { inflateSync } from 'node:zlib';
import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';

const PAINTING = /(?:^|\s)(?:f\*?|S|s|B\*?|b\*?)(?=\s)/g;

/** All streams of a PDF that inflate, as text; fonts and pictures are among them. */
function streams(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    try {
      return [
        inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1'),
      ];
    } catch {
      return [];
    }
  });
}

/** How often the pages of a PDF fill or stroke a path (ISO 32000-1, 8.5.3). */
export function pathsPainted(pdf: Buffer): number {
  const drawn = streams(pdf).filter((text) => / (?:re|m|l|c)\n/.test(text));
  return drawn.reduce((sum, text) => sum + (text.match(PAINTING)?.length ?? 0), 0);
}

/** Mean of the light of what is seen of an element, from 0 to 255. */
export async function lightOf(element: Locator): Promise<number> {
  const { data } = PNG.sync.read(await element.screenshot());
  const sum = data.reduce((total, value, at) => (at % 4 === 3 ? total : total + value), 0);
  return sum / (data.length * 0.75);
}
