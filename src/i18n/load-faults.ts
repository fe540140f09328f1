import type { FaultMessages } from './faults';

type Loading = () => Promise<{ default: FaultMessages }>;

const MESSAGES: Readonly<Record<string, Loading>> = {
  en: () => import('./en/faults'),
  hy: () => import('./hy/faults'),
  az: () => import('./az/faults'),
  ka: () => import('./ka/faults'),
  ru: () => import('./ru/faults'),
};

/** Loads what the page says of its own faults, in a language of the interface: for the page's markup. */
export async function loadFaults(language: string): Promise<FaultMessages> {
  const load = (Object.hasOwn(MESSAGES, language) && MESSAGES[language]) || MESSAGES.en;
  if (!load) throw new Error('The interface has no words for faults in English');
  return (await load()).default;
}
