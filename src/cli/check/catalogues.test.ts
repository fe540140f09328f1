import { beforeAll, describe, expect, it } from 'vitest';
import { messageValues } from '../../testing/message-values';
import { codeFiles, isTest } from '../../testing/source-files';
import { type RawCatalogue, readCatalogues } from './catalogues';

let english: RawCatalogue;
let others: RawCatalogue[];

beforeAll(async () => {
  const all = await readCatalogues();
  english = all.find(({ language }) => language === 'en') as RawCatalogue;
  others = all.filter(({ language }) => language !== 'en');
});

/** Keys that the code writes whole, and the beginnings of those that it puts together. */
function usedIn(code: string): { keys: Set<string>; beginnings: string[] } {
  const keys = new Set(code.match(/(?<=['"`])[a-z][a-z-]*(\.[a-z0-9-]+)+(?=['"`])/g) ?? []);
  const beginnings = [...code.matchAll(/`([a-z][a-z-]*(?:\.[a-z-]+)*[.-])\$\{/g)];
  return { keys, beginnings: beginnings.map(([, beginning = '']) => beginning) };
}

function unusedKeys(keys: readonly string[], code: string): string[] {
  const used = usedIn(code);
  return keys.filter(
    (key) => !used.keys.has(key) && !used.beginnings.some((start) => key.startsWith(start)),
  );
}

describe('the catalogues of the interface', () => {
  it('are five', () => {
    expect([english, ...others].map(({ language }) => language).sort()).toEqual(
      ['az', 'en', 'hy', 'ka', 'ru'].sort(),
    );
  });

  it('have the same keys, and none without words', () => {
    const keys = Object.keys(english.messages).sort();
    expect(keys.length).toBeGreaterThan(200);
    for (const { language, messages } of others) {
      expect([language, Object.keys(messages).sort()]).toEqual([language, keys]);
      expect(Object.values(messages).filter((message) => message.trim() === '')).toEqual([]);
    }
  });

  it('take the same values in every language', () => {
    const differing = others.flatMap(({ language, messages }) =>
      Object.keys(english.messages)
        .filter(
          (key) =>
            `${messageValues(messages[key] ?? '')}` !==
            `${messageValues(english.messages[key] ?? '')}`,
        )
        .map((key) => `${language} ${key}`),
    );
    expect(differing).toEqual([]);
  });

  it('have no key that the code does not use', () => {
    const code = codeFiles('src').filter(
      ({ path }) => !isTest(path) && !path.startsWith('src/i18n/'),
    );
    const own = codeFiles('src/i18n').filter(({ path }) => /^src\/i18n\/[^/]+$/.test(path));
    const text = [...code, ...own].map((file) => file.text).join('\n');
    expect(unusedKeys(Object.keys(english.messages), text)).toEqual([]);
  });
});

describe('the look for unused keys', () => {
  it('finds a key that nothing names', () => {
    const code = "text('page.title'); text(`kind.$" + '{kind}`);';
    expect(unusedKeys(['page.title', 'kind.river', 'page.left-over'], code)).toEqual([
      'page.left-over',
    ]);
  });
});
