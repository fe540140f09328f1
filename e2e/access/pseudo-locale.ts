import type { Page } from '@playwright/test';

/** How much longer a translation can be than the English. */
const LONGER = 1.4;

/** Runs in the page: every written word in accented letters, and each text longer by the share given. */
function writePseudo(longer: number): void {
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
    // Names of languages are not translated, and a text is made longer once.
    const isLeft = !parent || parent.closest('svg, .languages, [data-pseudo]') !== null;
    if (isLeft || !isWord(text)) continue;
    node.textContent = text.split(/(\s+)/).map(pseudo).join('');
    parent.setAttribute('data-pseudo', '');
  }
}

/** Puts the page into a language that is 40 % longer than its own, as it stands now. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.evaluate(writePseudo, LONGER);
}
