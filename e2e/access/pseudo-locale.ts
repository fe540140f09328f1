import type { Page } from '@playwright/test';

/** How much longer a translation can be than the English. */
const LONGER = 1.4;

/** Runs in the page: every written word in accented letters and longer by the share given; how many. */
function writePseudo(longer: number): number {
  const spoken: [Node, string][] = [];
  const accented: Record<string, string> = {
    a: 'å',
    c: 'ç',
    e: 'ë',
    g: 'ğ',
    i: 'ï',
    n: 'ñ',
    o: 'ö',
    s: 'š',
    u: 'ü',
    y: 'ý',
    A: 'Å',
    E: 'Ë',
    I: 'Ï',
    O: 'Ö',
    U: 'Ü',
  };
  const isWord = (word: string) => /\p{L}{3}/u.test(word);
  const pseudo = (word: string) => {
    const letters = [...word].map((letter) => accented[letter] ?? letter);
    const more = Math.round(letters.length * (longer - 1));
    return isWord(word) ? letters.join('') + 'ëöïåü'.repeat(more).slice(0, more) : word;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    // Names of languages are not translated.
    const isLeft = !parent || parent.closest('svg, .languages') !== null;
    if (isLeft || !isWord(text)) continue;
    node.textContent = text.split(/(\s+)/).map(pseudo).join('');
    spoken.push([node, text]);
  }
  Object.assign(globalThis, { spoken });
  return spoken.length;
}

/** Runs in the page: takes the pseudo language back. */
function writeOwn(): void {
  const { spoken } = globalThis as unknown as { spoken: [Node, string][] };
  for (const [node, text] of spoken) node.textContent = text;
}

/** Looks at the page, as it stands now, in a language that is 40 % longer than its own. */
export async function inPseudoLocale<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const texts = await page.evaluate(writePseudo, LONGER);
  if (texts === 0) throw new Error('The page says nothing');
  const seen = await look();
  await page.evaluate(writeOwn);
  return seen;
}
