import { describe, expect, it } from 'vitest';
import { type JsonError, locateJsonError } from './json-error';

function findJsonError(text: string): JsonError | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return locateJsonError(text, error);
  }
}

describe('locateJsonError', () => {
  it.each([
    ['a comma before the end of a list', '[1, 2,\n]', 2, 1],
    ['a comma before the end of an object', '{"a": 1,}', 1, 9],
    ['a comma that is missing', '[\n  1\n  2]', 3, 3],
    ['a key without quotation marks', '{a: 1}', 1, 2],
    ['a colon that is missing', '{"a" 1}', 1, 6],
    ['NaN', '[45, NaN]', 1, 6],
    ['a number that begins with 0', '[012]', 1, 2],
    ['a line break in a text', '["a\nb"]', 1, 2],
    ['a second value', '{} {}', 1, 4],
    ['a bracket closed by a brace', '[1}', 1, 3],
    ['a text that ends too early', '{"a": [1, 2', 1, 12],
    ['an empty file', '', 1, 1],
    ['a comment', '[1, // one\n2]', 1, 5],
  ])('gives the place of %s', (_name, text, line, column) => {
    expect(findJsonError(text)).toMatchObject({ line, column });
  });

  it('finds a place within every text that lacks one character', () => {
    const text = '{"a":[1,{"b":"c"},-2.5e3],"d":null}';
    const refused = [...text].flatMap((_, at) => {
      const shorter = text.slice(0, at) + text.slice(at + 1);
      const error = findJsonError(shorter);
      return error ? [{ at, ...error }] : [];
    });
    expect(refused.length).toBeGreaterThan(20);
    for (const { column } of refused) expect(column).toBeLessThanOrEqual(text.length);
  });

  it('never finds an error before the place where one was put', () => {
    const text = '[{"a": "b\\u0041"},\n [1, -2.5e-3, true, null]]';
    for (const [at, character] of [...text].entries()) {
      if (character !== ',' && character !== ':') continue;
      const spoilt = `${text.slice(0, at)}?${text.slice(at + 1)}`;
      const lines = text.slice(0, at).split('\n');
      const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
      expect(findJsonError(spoilt)).toMatchObject(place);
    }
  });
});
