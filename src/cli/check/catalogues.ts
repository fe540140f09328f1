import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The interface's messages in one language, by key. */
export interface RawCatalogue {
  language: string;
  file: string;
  messages: Readonly<Record<string, string>>;
}

/** Files of a language, the first view's before all others. */
const PARTS = ['catalogue', 'later', 'described', 'embed', 'time', 'print', 'faults', 'status'];

const FOLDER = new URL('../../i18n/', import.meta.url);

/** The catalogues of the interface in all its languages. */
export async function readCatalogues(): Promise<RawCatalogue[]> {
  const folders = readdirSync(fileURLToPath(FOLDER));
  const languages = folders.filter((name) => existsSync(new URL(`${name}/catalogue.ts`, FOLDER)));
  return Promise.all(
    languages.map(async (language) => {
      const read = (name: string) =>
        import(/* @vite-ignore */ new URL(`${language}/${name}.ts`, FOLDER).href);
      const [{ default: catalogue }, ...parts] = await Promise.all(PARTS.map(read));
      const messages = Object.assign({}, catalogue.messages, ...parts.map((part) => part.default));
      return { language, file: `src/i18n/${language}`, messages };
    }),
  );
}
