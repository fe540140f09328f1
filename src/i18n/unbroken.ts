/** A text in which numbers stay with the unit or the short word after them: no line begins with `km`. */
export const unbroken = (text: string): string =>
  text.replace(/(\d) (\p{L}{1,3}[²³]?)(?=[\s,.;)]|$)/gu, '$1\u00a0$2');
