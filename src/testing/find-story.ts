import { RUN, runsOf, type StoryWords, wordsOf } from './story-words';

const NUMBER = /(?<![\w.-])\d[\d_]*(?:\.\d+)?(?![\w.]|-\d)/g;

/** A drawn path, such as "M4 8h16": its commands look like the names of roads. */
const DRAWN_PATH = /(["'`])[Mm] ?-?[\d.]+[ ,-][MLHVCSQTAZmlhvcsqtaz\d\s.,-]*\1/g;

/** A code point of a font's range, such as U+2026 or 0x2026: its digits are no year. */
const CODE_POINT = /\b(?:U\+|0x)[\dA-Fa-f?]+(?:-[\dA-Fa-f]+)?(?![\w-])/g;

/** What of the story a text names; empty where it names nothing. */
export function findStory(written: string, story: StoryWords): string[] {
  const text = written.replace(DRAWN_PATH, '').replace(CODE_POINT, '');
  const words = wordsOf(text);
  const longest = Math.max(...[...story.names].map((name) => name.split(' ').length));
  const phrases = Array.from({ length: longest }, (_, extra) => extra + 1).flatMap((length) =>
    words.map((_, i) => words.slice(i, i + length).join(' ')),
  );
  const numbers = (text.match(NUMBER) ?? []).map((token) => Number(token.replaceAll('_', '')));
  const marks = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const found = [
    ...phrases.filter((phrase) => story.names.has(phrase)),
    ...marks.filter((mark) => story.marks.has(mark)),
    ...numbers.filter((number) => story.numbers.has(number)).map(String),
    ...(words.length < RUN ? [] : runsOf(words).filter((run) => story.runs.has(run))),
  ];
  return [...new Set(found)];
}
