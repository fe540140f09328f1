/** The map's letters; `fonts-plugin.ts` makes them. */
declare module 'virtual:fonts' {
  /** By weight: each file's address and the code points, as `U+20-7E`, that it is asked for. */
  const files: Readonly<Record<400 | 600, readonly (readonly [url: string, ranges: string[]])[]>>;
  export default files;
}

/** The page's letters. */
declare module 'virtual:fonts.css' {}

/** The TTF fonts of prints; `fonts-plugin.ts` cuts them. */
declare module 'virtual:print-fonts' {
  /** Addresses of each font: cut to the letters of the dossier and the catalogues, and complete. */
  const fonts: readonly { family: string; weight: 400 | 600; cut: string; whole: string }[];
  export default fonts;
}
