import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEED } from '../testing/deep';
import type { LonLat } from './common';
import { applyLineEdit, type LineEdit } from './line-edit';

const RUNS = 500;

/** Off the grid, crossing itself or not: lines as somebody may have drawn them. */
const degrees = fc.integer({ min: -1e8, max: 1e8 }).map((whole) => whole / 1e8);
const positions: fc.Arbitrary<LonLat> = fc.tuple(degrees, degrees);
const lines = fc.array(positions, { minLength: 2, maxLength: 8 });
const index = fc.integer({ min: -1, max: 9 });
const edits: fc.Arbitrary<LineEdit> = fc.oneof(
  fc.record({ kind: fc.constant('move'), index, to: positions }),
  fc.record({ kind: fc.constant('insert'), after: index, at: positions }),
  fc.record({ kind: fc.constant('delete'), index }),
);

/** The line after all edits that are not refused, and their undos in order. */
function applied(line: readonly LonLat[], all: readonly LineEdit[]) {
  let current = line;
  const undos: LineEdit[] = [];
  for (const edit of all) {
    const result = applyLineEdit(current, edit, [-1, -1, 1, 1]);
    if ('refused' in result) continue;
    current = result.line;
    undos.push(result.undo);
  }
  return { line: current, undos };
}

it('any edits undone in reverse give the very same line, and undoing that makes them again', () => {
  let made = 0;
  const property = fc.property(
    lines,
    fc.array(edits, { minLength: 1, maxLength: 12 }),
    (line, all) => {
      const before = structuredClone(line);
      const done = applied(line, all);
      const undone = applied(done.line, done.undos.toReversed());
      expect(undone.undos).toHaveLength(done.undos.length);
      expect(undone.line).toStrictEqual(before);
      expect(line).toStrictEqual(before);
      expect(applied(undone.line, undone.undos.toReversed()).line).toStrictEqual(done.line);
      made += done.undos.length;
    },
  );
  fc.assert(property, { numRuns: RUNS, seed: SEED });
  expect(made).toBeGreaterThan(RUNS);
});

it('any one edit and its undo change nothing', () => {
  let made = 0;
  const property = fc.property(lines, edits, (line, edit) => {
    const done = applyLineEdit(line, edit);
    if ('refused' in done) return;
    made += 1;
    const undone = applyLineEdit(done.line, done.undo);
    expect('line' in undone && undone.line).toStrictEqual(line);
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED });
  expect(made).toBeGreaterThan(RUNS / 10);
});
