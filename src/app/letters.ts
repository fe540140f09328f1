import { languageName } from '../i18n/language-names';

const FONTS = ['400 1em "Noto Sans"', '600 1em "Noto Sans"', '600 1em "Noto Serif"'];

/** Asks for the letters of a language, by its own name, before a text in it is shown. */
export function askForLetters(language: string): void {
  for (const font of FONTS)
    document.fonts.load(font, languageName(language)).catch(() => undefined);
}
