/** From the opening mark up to the end of the closing one. */
export type Span = readonly [start: number, end: number];

/** What may close a quotation, by what opened it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"',
};

/**
 * The quotations in a text, marks included, in the marks of English, Azerbaijani, Armenian, Russian
 * and Georgian: “ ”, « », „ “ and straight ones. One that is opened and not closed is none.
 */
export function quotations(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const closing = CLOSING[text.charAt(at)];
    const length =
      closing === undefined ? -1 : text.slice(at + 1).search(new RegExp(`[${closing}]`));
    if (length >= 0) spans.push([at, at + length + 2]);
    at += length >= 0 ? length + 2 : 1;
  }
  return spans;
}

/** The text with each quotation's letters made blanks, so that places in it stay the same. */
export function withoutQuotations(text: string): string {
  return quotations(text).reduce(
    (rest, [start, end]) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
