import { azNotFound } from './az/not-found';
import { enNotFound } from './en/not-found';
import { hyNotFound } from './hy/not-found';
import { kaNotFound } from './ka/not-found';
import { ruNotFound } from './ru/not-found';

type NotFoundMessages = Readonly<Record<keyof typeof enNotFound, string>>;

/** What stands at an address that has no page, by language. */
const NOT_FOUND: Readonly<Record<string, NotFoundMessages>> = {
  en: enNotFound,
  hy: hyNotFound,
  az: azNotFound,
  ka: kaNotFound,
  ru: ruNotFound,
};

/** These messages in a language, or in English where the interface does not speak it. */
export const notFoundMessages = (language: string): NotFoundMessages =>
  NOT_FOUND[language] ?? enNotFound;
