import { readdirSync, readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';
import { interfaceFiles } from '../i18n/interface-files';
import { keysModule, messagesIn, withoutKeys } from './messages-plugin';

const FOLDER = 'src/i18n';
const LANGUAGES = ['en', 'hy', 'az', 'ka', 'ru'];

/** Runs modules of which the second imports the first. */
async function run(keys: string, module: string): Promise<Record<string, unknown>> {
  const address = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
  return import(/* @vite-ignore */ address(module.replace('"keys"', `"${address(keys)}"`)));
}

it('gives back the very messages, in any language', async () => {
  const english = messagesIn('en.ts', readFileSync(`${FOLDER}/en/line.ts`, 'utf8'));
  if (!english) throw new Error('The messages of the line are not found');
  for (const language of LANGUAGES) {
    const code = readFileSync(`${FOLDER}/${language}/line.ts`, 'utf8');
    const written = messagesIn('line.ts', code);
    if (!written) throw new Error(`No messages are found in ${language}`);
    const module = await transformWithOxc(withoutKeys(code, written, 'keys'), 'line.ts');
    const made = await run(keysModule(english), module.code);
    const [messages] = Object.values(made);
    expect(messages).toEqual(Object.fromEntries(written.messages));
    const { default: later } = await interfaceFiles(language)[1].later();
    expect(later).toMatchObject(messages as Record<string, string>);
    expect(Object.keys(messages as object).length).toBeGreaterThan(40);
  }
});

it('finds the messages of every file that has a key, and none where there are none', () => {
  const files = readdirSync(`${FOLDER}/ka`);
  const found = files.filter((file) => {
    const written = messagesIn(file, readFileSync(`${FOLDER}/ka/${file}`, 'utf8'));
    return written && written.messages.size > 0;
  });
  expect(files.filter((file) => !found.includes(file)).sort()).toEqual([
    'catalogue.ts',
    'later.ts',
  ]);
});

it('leaves alone what is more than messages', () => {
  expect(messagesIn('a.ts', `export default { 'a.b': 'c', d: 1 };`)).toBeNull();
  expect(messagesIn('a.ts', `const a = { 'a.b': 'c' }; const d = { 'e.f': 'g' };`)).toBeNull();
  expect(messagesIn('a.ts', `export default { ...other };`)).toBeNull();
});
