import type { Catalogue, LaterMessages } from './catalogue';
import type { DescribedMessages } from './described';

/** What the interface says first, later, and of what is drawn: a file each. */
export interface InterfaceFiles {
  first: () => Promise<{ default: Catalogue }>;
  later: () => Promise<{ default: LaterMessages }>;
  described: () => Promise<{ default: DescribedMessages }>;
}

/** The languages of the interface, and their files. */
const FILES: Readonly<Record<string, InterfaceFiles>> = {
  en: {
    first: () => import('./en/catalogue'),
    later: () => import('./en/later'),
    described: () => import('./en/described'),
  },
  hy: {
    first: () => import('./hy/catalogue'),
    later: () => import('./hy/later'),
    described: () => import('./hy/described'),
  },
  az: {
    first: () => import('./az/catalogue'),
    later: () => import('./az/later'),
    described: () => import('./az/described'),
  },
  ka: {
    first: () => import('./ka/catalogue'),
    later: () => import('./ka/later'),
    described: () => import('./ka/described'),
  },
  ru: {
    first: () => import('./ru/catalogue'),
    later: () => import('./ru/later'),
    described: () => import('./ru/described'),
  },
};

/** The languages that the interface speaks. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(FILES);

/** A language that the interface speaks, the one given or English, and its files. */
export function interfaceFiles(language: string): [string, InterfaceFiles] {
  const own = Object.hasOwn(FILES, language) ? language : 'en';
  const files = FILES[own];
  if (!files) throw new Error('The interface has no English catalogue');
  return [own, files];
}
