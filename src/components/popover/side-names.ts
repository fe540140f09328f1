import type { Forms } from '../../i18n/forms';
import type { Words } from '../../i18n/names';
import type { Place } from '../../model/source';

/** A place's name in one language. */
export interface NameForm {
  /** BCP 47. */
  language: string;
  /** The language's name for the reader. */
  label: string;
  name: string;
  /** Some source confirmed the spelling. */
  confirmed: boolean;
}

/** A language's name; for those that the interface does not speak, as this browser has it. */
export function languageLabel(language: string, { languages, locale }: Forms): string {
  const other = () => new Intl.DisplayNames(locale, { type: 'language' }).of(language);
  return languages[language] ?? other() ?? language;
}

/** The forms of a place's name: in the reader's language, then in those of the two sides in the dossier's order. */
export function sideNames({ contents, text, translator }: Words, place: Place): NameForm[] {
  const languages = new Set([text.language, ...contents.dossier.localLanguages]);
  return [...languages].flatMap((language): NameForm[] => {
    const name = place.names[language];
    if (!name) return [];
    const confirmed = !place.unconfirmed.includes(language);
    return [{ language, label: languageLabel(language, translator.forms), name, confirmed }];
  });
}
