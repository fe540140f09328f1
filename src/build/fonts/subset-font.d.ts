declare module 'subset-font' {
  /** The font with only the glyphs that the text needs, and only these layout features. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'woff' | 'sfnt';
      keepFeatures: readonly string[];
      keepAllGlyphs?: boolean;
      dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
