import { en } from './en';
import { formatMessage } from './message';

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;

const catalogues: Readonly<Record<string, Catalogue>> = { en };

/** The locale whose forms of numbers and dates a language takes; English dates are day first. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

export interface Translator {
  language: string;
  /** For `Intl`. */
  locale: string;
  /** A message of the interface in this language. Throws if a value is missing. */
  text: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** Whether there is such a message, for keys made from data. */
  has: (key: string) => key is MessageKey;
}

/** The interface's messages in a language, in English where it has no catalogue. */
export function translatorFor(language: string): Translator {
  const catalogue = catalogues[language] ?? en;
  const locale = localeOf(catalogue === en ? 'en' : language);
  return {
    language,
    locale,
    text: (key, values = {}) => formatMessage(catalogue[key], values, locale),
    has: (key): key is MessageKey => Object.hasOwn(en, key),
  };
}
