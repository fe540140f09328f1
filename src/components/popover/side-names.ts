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

/** The language most spoken in a country, by Unicode's likely subtags. */
function languageIn(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}

/** The forms of a place's name: in the reader's language, then in those of the two sides. */
export function sideNames(
  { text, translator }: Words,
  place: Place,
  sides: readonly string[],
): NameForm[] {
  const labels = new Intl.DisplayNames(translator.locale, { type: 'language' });
  const languages = new Set([text.language, ...sides.map(languageIn)]);
  return [...languages].flatMap((language): NameForm[] => {
    const name = place.names[language];
    if (!name) return [];
    const confirmed = !place.unconfirmed.includes(language);
    return [{ language, label: labels.of(language) ?? language, name, confirmed }];
  });
}
