import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { costTables, withTables } from './table';

const visits = [{ name: 'embed', requests: 2, gzipBytes: 40_000, brotliBytes: 32_400 }];

describe('the cost of readers', () => {
  it('is told of one in kilobytes and of a million a day in gigabytes and megabits a second', () => {
    const lines = costTables(visits).split('\n');
    expect(lines).toContain('| embed | 2 | 40.0 | 32.4 |');
    // 32.4 kB times a million is 32.4 GB; times 8, over 86,400 s, is 3.0 Mbit/s.
    expect(lines).toContain('| embed | 2 million | 40 | 32 | 3.0 |');
  });

  it('takes the place of what stood between the marks, and of nothing else', () => {
    const document = readFileSync('src/build/serving/README.md', 'utf8');
    const once = withTables(document, 'A');
    expect(withTables(withTables(document, 'B'), 'A')).toBe(once);
    expect(once).toContain('\n\nA\n\n');
    expect(once.split('\n')[0]).toBe(document.split('\n')[0]);
    expect(once.split('\n').at(-2)).toBe(document.split('\n').at(-2));
    expect(() => withTables('nothing', 'A')).toThrow('has no');
  });
});
