/**
 * The language of an address such as `/news/map/hy/`: its last folder, where
 * that is one of the dossier's languages, else the default.
 */
export function languageOf(
  pathname: string,
  languages: readonly string[],
  defaultLanguage: string,
): string {
  const folder = pathname
    .replace(/[^/]*$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1);
  return folder && languages.includes(folder) ? folder : defaultLanguage;
}
