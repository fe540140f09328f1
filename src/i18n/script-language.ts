/** Scripts that one language alone writes. */
const OWN_SCRIPTS: Readonly<Record<string, RegExp>> = {
  hy: /^\p{Script=Armenian}+$/u,
  ka: /^\p{Script=Georgian}+$/u,
};

/**
 * The language of a text that was recorded without one, such as the number of a road or the name of
 * a village, where its letters tell it; undefined where several languages write with them.
 */
export function languageByScript(text: string): string | undefined {
  const letters = text.replace(/\P{L}/gu, '');
  return Object.keys(OWN_SCRIPTS).find((language) => OWN_SCRIPTS[language]?.test(letters));
}
