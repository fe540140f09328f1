import { expect, it } from 'vitest';
import type { Point } from '../../plate/camera';
import type { GroupShape, PathShape } from '../../plate/display-list';
import { shapesOf } from '../../plate/test-support/plates';
import { ruledHatches } from './ruled-hatches';

const square = (from: number, to: number): Point[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

const hatched = (pattern: 'rising' | 'dots' | 'level'): GroupShape => ({
  type: 'group',
  id: 'area',
  shapes: [
    {
      type: 'path',
      closed: true,
      features: [[square(0, 100), square(30, 70)]],
      fill: { colour: 'sea', opacity: 1 },
      hatch: { pattern, colour: 'ink', spacingPx: 6, widthPx: 1 },
      strokes: [],
    },
  ],
});

const pathsOf = (group: GroupShape) =>
  shapesOf(ruledHatches([group])).filter((shape): shape is PathShape => shape.type === 'path');

it('a ruled hatch covers its area but for the hole, and nothing beyond', () => {
  for (const pattern of ['rising', 'level'] as const) {
    const [fill, lines] = pathsOf(hatched(pattern));
    expect(fill?.hatch).toBeUndefined();
    const parts = lines?.features.flat() ?? [];
    expect(parts.length).toBeGreaterThan(10);
    const middles = parts.map(([a = [0, 0], b = [0, 0]]) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    const isInHole = ([x = 0, y = 0]: number[]) => x > 30 && x < 70 && y > 30 && y < 70;
    expect(middles.filter(isInHole)).toEqual([]);
    for (const [x, y] of parts.flat())
      expect(Math.min(x, y, 100 - x, 100 - y)).toBeGreaterThan(-1e-9);
  }
});

it('ruled dots are as many as fit into the area', () => {
  const dots = (group: GroupShape) => pathsOf(group)[1]?.features.flat().length ?? 0;
  const whole = hatched('dots');
  const [shape] = whole.shapes as PathShape[];
  const solid = { ...whole, shapes: [{ ...shape, features: [[square(0, 100)]] } as PathShape] };
  // The hole is 0.16 of the square.
  expect(dots(whole) / dots(solid)).toBeCloseTo(0.84, 1);
});
