import { type PrintCatalogue, type PrintMessages, printMessages } from './print';
import type { Translator } from './translator';

type Loading = () => Promise<{ default: PrintCatalogue }>;

const MESSAGES: Readonly<Record<string, Loading>> = {
  en: () => import('./en/print'),
  hy: () => import('./hy/print'),
  az: () => import('./az/print'),
  ka: () => import('./ka/print'),
  ru: () => import('./ru/print'),
};

/** Loads the messages of prints in a translator's language. Rejects where they do not come. */
export async function loadPrintMessages(translator: Translator): Promise<PrintMessages> {
  const load = MESSAGES[translator.language] ?? MESSAGES.en;
  if (!load) throw new Error('Prints have no English messages');
  return printMessages((await load()).default, translator);
}
