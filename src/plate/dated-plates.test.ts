import { expect, it } from 'vitest';
import { composePlate } from './compose-plate';
import { drawMap } from './draw-map';
import { mapTexts, plateOf } from './test-support/plates';

const size = { width: 900, height: 600 };
const pieces = (claim: string, date?: string) =>
  drawMap({ ...plateOf(claim, size), ...(date ? { date } : {}) }, size).pieces;

it('lights up no stretch of the line before the day on which it was described', () => {
  expect(pieces('line', '2024-05-14')).toEqual([]);
  expect(pieces('line', '2024-05-15')).toHaveLength(pieces('line').length);
});

it('goes on drawing a road that has changed since, with the date of its data and without figures', () => {
  const input = { ...plateOf('highway', size), date: '2025-01-16' };
  const texts = mapTexts(composePlate(input)).map(({ lines }) => lines.join(' '));
  expect(texts.filter((text) => text.includes('M16'))).not.toEqual([]);
  expect(texts.filter((text) => text.includes('M16')).join()).toContain('2021');
  expect(pieces('highway', '2025-01-16').map(({ measured }) => measured.id)).not.toContain(
    'highway-beyond-line',
  );
});
