import { inflateSync } from 'node:zlib';

/** One operator of a content stream with its operands, as written. */
export interface Operation {
  operator: string;
  operands: string[];
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** All streams of a PDF that inflate, as text. */
function streams(bytes: Uint8Array): string[] {
  const text = latin(bytes);
  const found: string[] = [];
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    try {
      found.push(latin(inflateSync(Buffer.from(bytes.subarray(start, end)))));
    } catch {
      // Not compressed: fonts and metadata are not looked for here.
    }
  }
  return found;
}

/** The page's content stream. Throws if there is not exactly one. */
export function contentStream(bytes: Uint8Array): string {
  const pages = streams(bytes).filter((text) => text.includes('\nBT\n') && text.includes(' cm\n'));
  if (pages.length !== 1) throw new Error(`${pages.length} content streams`);
  return pages[0] as string;
}

const TOKEN = /<[0-9a-fA-F\s]*>|\((?:\\.|[^\\)])*\)|<<|>>|\[|\]|[^\s<>[\]()]+/g;
const isOperator = (token: string) => /^[A-Za-z'"*]+[0-9*]?$/.test(token);

/** The operators of a content stream in their order (ISO 32000-1, 7.8.2). */
export function operations(content: string): Operation[] {
  const found: Operation[] = [];
  let operands: string[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (isOperator(token)) {
      found.push({ operator: token, operands });
      operands = [];
    } else operands.push(token);
  }
  return found;
}

/** A painted path: its points in points of the page from the upper left, and how it was painted. */
export interface PaintedPath {
  points: [x: number, y: number][];
  painted: string;
}

/** Every painted path whose segments are straight. */
export function straightPaths(all: readonly Operation[]): PaintedPath[] {
  const found: PaintedPath[] = [];
  let points: [number, number][] = [];
  for (const { operator, operands } of all) {
    const [x, y] = operands.slice(-2).map(Number);
    if (operator === 'm' || operator === 'l') points.push([x as number, y as number]);
    else if (['S', 'f*', 'n'].includes(operator)) {
      found.push({ points, painted: operator });
      points = [];
    }
  }
  return found;
}
