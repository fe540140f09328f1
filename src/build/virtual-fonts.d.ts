/** The map's letters; `fonts-plugin.ts` makes them. */
declare module 'virtual:fonts' {
  /** By weight: each file's address and the code points, as `U+20-7E`, that it is asked for. */
  const files: Readonly<Record<400 | 600, readonly (readonly [url: string, ranges: string[]])[]>>;
  export default files;
}

/** The page's letters. */
declare module 'virtual:fonts.css' {}
