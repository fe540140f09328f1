import { describe, expect, it } from 'vitest';
import { heldByOne, heldByTwo, heldWith } from './held';

describe('what is held', () => {
  it('for an object is made once, whatever it is', () => {
    let made = 0;
    const held = heldByOne((_: object) => {
      made += 1;
      return made > 1 ? made : undefined;
    });
    const [a, b] = [{}, {}];
    expect([held(a), held(a), held(b), held(b), held(a)]).toEqual([
      undefined,
      undefined,
      2,
      2,
      undefined,
    ]);
  });

  it('for two objects is made once for each pair', () => {
    let made = 0;
    const held = heldByTwo((_a: object, _b: object) => {
      made += 1;
      return made;
    });
    const [a, b] = [{}, {}];
    expect([held(a, b), held(b, a), held(a, a), held(a, b), held(b, a)]).toEqual([1, 2, 3, 1, 2]);
  });

  it('for an object and a number or word is made once for each pair', () => {
    let made = 0;
    const held = heldWith((_: object, key: number | string) => {
      made += 1;
      return `${key} ${made}`;
    });
    const [a, b] = [{}, {}];
    expect([held(a, 1), held(a, '1'), held(b, 1), held(a, 1), held(a, '1'), held(b, 1)]).toEqual([
      '1 1',
      '1 2',
      '1 3',
      '1 1',
      '1 2',
      '1 3',
    ]);
  });
});
