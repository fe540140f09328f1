import { expect, it } from 'vitest';
import { lineChanges } from '../../measure/line-changes';
import type { Extent, LonLat } from '../../model/common';
import { writeLine } from '../../model/readers-line-link';
import { courseOfKept } from './course-of-text';
import { readKeptLine, writeKeptLine } from './kept-line';
import { flatCourse } from './line-messages';

const extent: Extent = [9, 44, 12, 47];
const mapped: LonLat[] = [
  [10, 45],
  [10.1, 45.1],
  [10.2, 45],
  [10.3, 45.1],
];
const moved: LonLat[] = mapped.map(([x, y], at) => (at === 1 ? [x, 45.15] : [x, y]));
const kept = writeKeptLine(writeLine(mapped, lineChanges(mapped, moved)), flatCourse(moved));

it('a line kept on the same data is the mapped one with the changes of the reader', () => {
  expect(courseOfKept(mapped, kept, extent)).toEqual({ course: moved, isOfOlderData: false });
});

it('a line kept on older data stays as it was left, position by position', () => {
  const newer: LonLat[] = mapped.map(([x, y]) => [x, y + 0.01]);
  expect(courseOfKept(newer, kept, extent)).toEqual({ course: moved, isOfOlderData: true });
});

it('a line as earlier versions of the page kept it is read while the data is the same', () => {
  const { text } = readKeptLine(kept);
  expect(courseOfKept(mapped, text, extent)).toEqual({ course: moved, isOfOlderData: false });
  expect(courseOfKept(mapped.slice(1), text, extent)).toBeNull();
});

it.each([
  ['cut short', kept.slice(0, -3)],
  ['of another shape', '{"text":5,"flat":[1,2]}'],
  ['with a position that is half', '{"text":"x","flat":[10,45,10.1]}'],
  ['with a place that is no number', '{"text":"x","flat":[10,45,null,45]}'],
  ['beyond the extent', '{"text":"x","flat":[10,45,30,45]}'],
  ['that crosses itself', '{"text":"x","flat":[10,45,11,46,11,45,10,46]}'],
])('a kept line %s is passed over', (_, damaged) => {
  expect(courseOfKept(mapped, damaged, extent)).toBeNull();
});
