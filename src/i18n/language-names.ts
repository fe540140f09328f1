/** Each language's own name for itself; a reader looks for this one, whatever the page speaks. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  hy: 'Հայերեն',
  az: 'Azərbaycanca',
  ka: 'ქართული',
  ru: 'Русский',
};

/** A language's own name, or its code where we do not know it. */
export function languageName(code: string): string {
  return LANGUAGE_NAMES[code] ?? code;
}
