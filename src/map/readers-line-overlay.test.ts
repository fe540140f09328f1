import { expect, it } from 'vitest';
import { type DrawnReadersLine, readersLineOverlay } from './readers-line-overlay';

const lines = [
  [
    [10, 45],
    [10.1, 45.1],
  ],
];
const drawn: DrawnReadersLine = {
  lines,
  polygons: [
    [
      [
        [10, 45],
        [10.1, 45.1],
        [10, 45.1],
        [10, 45],
      ],
    ],
  ],
  words: { lines, label: 'not a border' },
};

it('is given to the map anew where something is another, and nowhere else', () => {
  const before = readersLineOverlay(drawn, 'light');
  const after = readersLineOverlay({ ...drawn, lines: [...lines] }, 'light');
  expect(after.layers).toBe(before.layers);
  const same = [...before.sources].filter(([id, data]) => after.sources.get(id) === data);
  expect(same.map(([id]) => id)).toEqual(['readers-line-change', 'readers-line-label']);
  expect(after.sources.get('readers-line')).toEqual(before.sources.get('readers-line'));
  expect(readersLineOverlay(drawn, 'dark').layers).not.toEqual(before.layers);
});
