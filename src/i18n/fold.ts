/** Letters that no decomposition makes plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
};

/**
 * A name as people type it without care: in small letters, without diacritics, apostrophes and
 * hyphens, dotted and dotless i alike, and Armenian “and” in its three spellings as one.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[əıæøłß]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/և|եվ/gu, 'եւ')
    .replace(/[’'ʼ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
