/**
 * A name in capitals, for labels of countries. Georgian is written without capitals: its capital
 * forms are rare, and few fonts have them. The Armenian ligature of Ե and ւ is ԵՎ in capitals, as
 * the spelling in use has it, not the ԵՒ of `toLocaleUpperCase`.
 */
export function inCapitals(name: string, locale: string): string {
  if (/\p{Script=Georgian}/u.test(name)) return name;
  return name.replaceAll('և', 'ԵՎ').toLocaleUpperCase(locale);
}
