/** The folder that an address such as `/news/map/hy/` ends in. */
function lastFolder(pathname: string): string {
  const path = pathname.replace(/[^/]*$/, '');
  return path.split('/').filter(Boolean).at(-1) ?? '';
}

/** Whether an address names one of the languages. */
export function namesLanguage(pathname: string, languages: readonly string[]): boolean {
  return languages.includes(lastFolder(pathname));
}

/** The language that an address names, else the default. */
export function languageOf(
  pathname: string,
  languages: readonly string[],
  defaultLanguage: string,
): string {
  return namesLanguage(pathname, languages) ? lastFolder(pathname) : defaultLanguage;
}

/** The way from an address to the site's root. */
export function rootOf(pathname: string, languages: readonly string[]): string {
  return namesLanguage(pathname, languages) ? '../' : './';
}

/** The first of the reader's languages that there is a page in; regions count as their language. */
export function preferredLanguage(
  wanted: readonly string[],
  languages: readonly string[],
): string | undefined {
  const plain = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return plain.find((language) => languages.includes(language));
}
