import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, parseSync } from 'vite';

const KEYS = 'virtual:message-keys/';
/** What the first view says keeps its keys: one file more would come before it. */
const OF_FIRST_VIEW = ['catalogue', 'interface', 'popover', 'faults', 'embed', 'not-found'];
const MESSAGES = /\/src\/i18n\/[a-z]{2}\/([a-z-]+)\.ts$/;

/** Messages of a file as they stand there, and where. */
interface Written {
  start: number;
  end: number;
  messages: ReadonlyMap<string, string>;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The outermost object literals of a module. */
function objectsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isNode(value)) return [];
  return value.type === 'ObjectExpression' ? [value] : Object.values(value).flatMap(objectsIn);
}

const textOf = (node: unknown): string | null =>
  isNode(node) && typeof node.value === 'string' ? node.value : null;

/**
 * The one object of messages in a module's text, keys and messages plain strings; null where it has
 * anything else.
 */
export function messagesIn(file: string, code: string): Written | null {
  const [object, ...others] = objectsIn(parseSync(file, code).program);
  if (!object || others.length > 0) return null;
  const messages = new Map<string, string>();
  for (const property of object.properties as Node[]) {
    const [key, message] = [textOf(property.key), textOf(property.value)];
    if (key === null || message === null) return null;
    messages.set(key, message);
  }
  return { start: object.start, end: object.end, messages };
}

/** A module with its messages in the order of the keys, which it takes from elsewhere. */
export function withoutKeys(code: string, written: Written, keysFrom: string): string {
  const { start, end, messages } = written;
  const values = JSON.stringify([...messages.keys()].sort().map((key) => messages.get(key)));
  const named = `${code.slice(0, start)}withKeys(${values})${code.slice(end)}`;
  return `import { withKeys } from ${JSON.stringify(keysFrom)};\n${named}`;
}

/** What puts keys and messages together again. */
export const keysModule = ({ messages }: Written): string =>
  `const keys = ${JSON.stringify([...messages.keys()].sort())};
export const withKeys = (values) => Object.fromEntries(keys.map((key, at) => [key, values[at]]));`;

const readEnglish = (name: string): Written | null => {
  const file = fileURLToPath(new URL(`../i18n/en/${name}.ts`, import.meta.url));
  return messagesIn(file, readFileSync(file, 'utf8'));
};

/**
 * Keeps the keys of messages once for all languages, in a file beside theirs: they are a sixth of what
 * a language would cost. What the first view says stays as it is.
 * @throws Error where a language has other keys than English
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'delimit:messages',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(KEYS) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${KEYS}`)) return undefined;
      const english = readEnglish(id.slice(KEYS.length + 1));
      return english && keysModule(english);
    },
    transform(code, id) {
      const [, name] = MESSAGES.exec(id) ?? [];
      if (!name || OF_FIRST_VIEW.includes(name)) return undefined;
      const [own, english] = [messagesIn(id, code), readEnglish(name)];
      if (!own || !english) return undefined;
      const differ = [...own.messages.keys()].find((key) => !english.messages.has(key));
      if (differ !== undefined || own.messages.size !== english.messages.size)
        throw new Error(`${id} has other messages than English: ${differ ?? 'some are missing'}`);
      return { code: withoutKeys(code, own, `${KEYS}${name}`), map: null };
    },
  };
}
