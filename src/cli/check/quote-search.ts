import type { Quote } from '../../model/source';

/** What a search for a quote in an article met, where it was not the one place that it should be. */
export interface QuoteFault {
  /** How often prefix, exact words and suffix stand together in the article. */
  found: number;
  message: string;
  remedy: string;
}

/**
 * Searches the text of an article for a W3C TextQuoteSelector: prefix, exact and suffix, with
 * nothing between them, to the letter. Null where they occur exactly once.
 */
export function quoteFault(article: string, quote: Quote): QuoteFault | null {
  const { prefix, exact, suffix } = quote;
  const found = placesOf(article, prefix + exact + suffix).length;
  if (found === 1) return null;
  if (found > 1)
    return {
      found,
      message: `prefix, exact and suffix together occur ${found} times`,
      remedy: 'Lengthen the prefix or the suffix until only one place is meant.',
    };
  const places = placesOf(article, exact);
  return places.length > 0 ? surroundings(article, quote, places) : unmatched(article, exact);
}

/** Where a text occurs, overlapping occurrences included. */
function placesOf(article: string, text: string): number[] {
  const places: number[] = [];
  for (let at = article.indexOf(text); at >= 0; at = article.indexOf(text, at + 1)) places.push(at);
  return places;
}

function surroundings(article: string, quote: Quote, places: number[]): QuoteFault {
  const { prefix, exact, suffix } = quote;
  const met = places.slice(0, 3).map((at) => {
    const before = article.slice(Math.max(0, at - prefix.length), at);
    const after = article.slice(at + exact.length, at + exact.length + suffix.length);
    const differences = [
      ...(before === prefix ? [] : [`before it stands ${shown(before)}, not ${shown(prefix)}`]),
      ...(after === suffix ? [] : [`after it stands ${shown(after)}, not ${shown(suffix)}`]),
    ];
    return differences.join(', and ');
  });
  return {
    found: 0,
    message: `the exact words occur ${times(places.length)}, but ${met.join('; or ')}`,
    remedy: 'Copy prefix and suffix from the article, line breaks included.',
  };
}

function unmatched(article: string, exact: string): QuoteFault {
  const [look] = placesOf(straight(article), straight(exact));
  if (look !== undefined)
    return {
      found: 0,
      message: `the exact words occur 0 times; with other quotation marks or dashes the article has ${shown(article.slice(look, look + exact.length))}`,
      remedy: 'Copy the marks as the article has them, curly or straight.',
    };
  if (spaced(straight(article)).includes(spaced(straight(exact))))
    return {
      found: 0,
      message: 'the exact words occur 0 times; with other spaces or line breaks they do occur',
      remedy: 'Copy spaces and line breaks as the article has them.',
    };
  return { found: 0, message: farthestMatch(article, exact), remedy: 'Copy the words verbatim.' };
}

/** Straight marks for curly ones and a hyphen for dashes, each character for one character. */
function straight(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Says at which words quote and article part. */
function farthestMatch(article: string, exact: string): string {
  let [known, unknown] = [0, exact.length];
  while (unknown - known > 1) {
    const middle = (known + unknown) >> 1;
    if (article.includes(exact.slice(0, middle))) known = middle;
    else unknown = middle;
  }
  if (known < 10) return 'the exact words occur 0 times, and so do their first ten characters';
  const at = article.indexOf(exact.slice(0, known)) + known;
  return `the exact words occur 0 times; after ${shown(exact.slice(Math.max(0, known - 30), known))} the article goes on ${shown(article.slice(at, at + 30))}, not ${shown(exact.slice(known, known + 30))}`;
}

function shown(text: string): string {
  return JSON.stringify(text);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
