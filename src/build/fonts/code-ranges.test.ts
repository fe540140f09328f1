import { expect, it } from 'vitest';
import { parseRanges, writeRanges } from './code-ranges';

it('reads the ranges of a style sheet', () => {
  expect([...parseRanges('U+41-43, U+4a,U+2116')]).toEqual([0x41, 0x42, 0x43, 0x4a, 0x2116]);
});

it('writes neighbours as one range, in order', () => {
  expect(writeRanges(new Set([0x2116, 0x43, 0x41, 0x42]))).toEqual(['U+41-43', 'U+2116']);
});
