/** The plural rules of the interface's languages, by what they go by (Unicode CLDR, plurals). */
export type PluralRule = 'only-one' | 'below-two' | 'last-digits';

type Category = 'one' | 'few' | 'many' | 'other';

const RULES: Readonly<Record<PluralRule, (n: number) => Category>> = {
  'only-one': (n) => (n === 1 ? 'one' : 'other'),
  'below-two': (n) => (n < 2 ? 'one' : 'other'),
  'last-digits': (n) => {
    if (!Number.isInteger(n)) return 'other';
    const [one, two] = [n % 10, n % 100];
    if (one === 1 && two !== 11) return 'one';
    return one >= 2 && one <= 4 && (two < 12 || two > 14) ? 'few' : 'many';
  },
};

/** The plural category of a number as it is written without needless zeros. */
export function pluralOf(value: number, rule: PluralRule): Category {
  return RULES[rule](Math.abs(value));
}
