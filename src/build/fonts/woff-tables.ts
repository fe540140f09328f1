import { inflateSync } from 'node:zlib';

/** The tables of a WOFF 1 file, by tag. */
export function tablesOf(file: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < file.readUInt16BE(12); i += 1) {
    const entry = 44 + i * 20;
    const [offset, packed, size] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at));
    const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const tag = file.toString('latin1', entry, entry + 4);
    tables.set(tag, packed === size ? bytes : inflateSync(bytes));
  }
  return tables;
}

/** One of them. Throws if the font lacks it. */
export function table(tables: Map<string, Buffer>, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no table ${tag}`);
  return found;
}
