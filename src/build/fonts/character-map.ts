/** Glyph of a code point in a format 4 character map; 0 where it has none. */
export function glyphOf(cmap: Buffer, at: number, code: number): number {
  const segments = cmap.readUInt16BE(at + 6) / 2;
  for (let i = 0; i < segments; i += 1) {
    const end = cmap.readUInt16BE(at + 14 + i * 2);
    if (code > end) continue;
    const starts = at + 16 + segments * 2;
    const start = cmap.readUInt16BE(starts + i * 2);
    if (code < start) return 0;
    const delta = cmap.readUInt16BE(starts + segments * 2 + i * 2);
    const rangeAt = starts + segments * 4 + i * 2;
    const range = cmap.readUInt16BE(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** Where a `cmap` table has its character map of format 4. Throws if it has none. */
export function characterMap(cmap: Buffer): number {
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const offset = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(offset) === 4) return offset;
  }
  throw new Error('The font has no character map of format 4');
}
