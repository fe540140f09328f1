import { expect, it } from 'vitest';
import { mutationScore } from './mutation-score';

const file = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });

it('a mutant that ends no more is killed, one that no test reaches is not, and an ignored one counts for nothing', () => {
  const files = {
    'a.ts': file('Killed', 'Timeout', 'Ignored', 'CompileError'),
    'b.ts': file('Killed', 'Survived', 'NoCoverage', 'RuntimeError'),
  };
  expect(mutationScore({ files })).toEqual({ killed: 3, all: 5, percent: 60 });
  expect(mutationScore({ files: {} }).percent).toBe(100);
});
