/** A block of a `_headers` file: a path, and the headers that it adds. */
export interface HeadersBlock {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as Cloudflare Pages and Netlify document it: a path on a line of its own, its
 * headers indented below; `#` begins a comment. Throws at what neither would read.
 */
export function readHeadersFile(text: string): HeadersBlock[] {
  const blocks: HeadersBlock[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      blocks.push({ path: line, headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    if (!name || !value) throw new Error(`No header: ${line}`);
    blocks.at(-1)?.headers.push([name, value]);
  }
  return blocks;
}

/** A splat takes any rest of the path, slashes and nothing included; all else is as it is written. */
function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** The headers of a path: those of all blocks that fit. Both hosts join a name's values by a comma. */
export function headersOf(blocks: readonly HeadersBlock[], path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { headers } of blocks.filter((block) => fits(block.path, path)))
    for (const [name, value] of headers) found.set(name, [...(found.get(name) ?? []), value]);
  return found;
}
