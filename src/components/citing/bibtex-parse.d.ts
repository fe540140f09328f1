declare module 'bibtex-parse' {
  interface BibtexParse {
    /** Entries with `key`, `type`, and their fields in capitals. Throws where it is no BibTeX. */
    entries(text: string): Record<string, string | number>[];
  }
  const bibtexParse: BibtexParse;
  export default bibtexParse;
}
