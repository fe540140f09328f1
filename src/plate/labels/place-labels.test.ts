import { describe, expect, it } from 'vitest';
import type { Point } from '../camera';
import type { Box } from '../display-list';
import { arrangeLabels } from './arrange-labels';
import { overlaps, textShape, turnedTextShape } from './boxes';
import { Clutter } from './clutter';
import { type LabelItem, placeLabels } from './place-labels';
import { besidePoint } from './point-candidates';

const style = { sizePx: 12, weight: 400, colour: 'ink' } as const;
const inside: Box = [0, 0, 200, 200];
const ground = () => ({ inside, taken: [] as Box[], clutter: new Clutter() });
const item = (text: string, at: Point, rank = 0, group = 'names'): LabelItem => ({
  group,
  rank,
  mark: at,
  candidates: besidePoint([text], at, 6, style),
});

describe('placing labels', () => {
  it('puts a lone name to the right of its point', () => {
    const [label] = placeLabels([item('Village', [100, 100])], ground());
    expect(label?.shape.anchor).toBe('start');
    expect(label?.shape.at[0]).toBe(106);
  });

  it('turns it to the left at the right edge, so that it is not cut', () => {
    const [label] = placeLabels([item('Village', [190, 100])], ground());
    expect(label?.shape.anchor).toBe('end');
  });

  it('keeps names of crowded points apart, and leaves one out rather than let it collide', () => {
    const crowd = Array.from({ length: 30 }, (_, i): Point => [90 + (i % 6) * 5, 90 + i]);
    const placed = placeLabels(
      crowd.map((at) => item('Village', at)),
      ground(),
    );
    const boxes = placed.map(({ shape }) => shape.boxes[0] as Box);
    boxes.forEach((a, i) => {
      boxes.slice(i + 1).forEach((b) => {
        expect(overlaps(a, b)).toBe(false);
      });
    });
    expect(placed.length).toBeGreaterThan(4);
    expect(placed.length).toBeLessThan(30);
  });

  it('serves the lower rank first, whatever the order of the input', () => {
    const tight = { ...ground(), inside: [95, 80, 170, 120] as Box };
    const items = [item('Second', [100, 100], 2), item('First', [100, 100], 1)];
    expect(placeLabels(items, tight).map(({ shape }) => shape.lines[0])).toContain('First');
    expect(placeLabels([...items].reverse(), tight)).toEqual(placeLabels(items, tight));
  });

  it('avoids what matters below it', () => {
    const { clutter } = ground();
    clutter.addLine(
      [
        [105, 100],
        [180, 100],
      ],
      3,
    );
    const [label] = placeLabels([item('Village', [100, 100])], { ...ground(), clutter });
    expect(label?.shape.anchor).toBe('end');
  });

  it('gives way to a measured value that would find no room', () => {
    const value = (at: Point): LabelItem => {
      const shape = textShape(['12.6 km'], at, 'start', style);
      return { group: 'values', rank: 0, candidates: [{ shape, cost: 0 }] };
    };
    const labels = arrangeLabels([item('Village', [100, 100]), value([106, 104])], ground());
    expect(labels.map(({ group }) => group)).toContain('values');
    expect(labels).toHaveLength(2);
  });
});

describe('turned text', () => {
  it('is covered by boxes along it, far smaller than one box around all', () => {
    const { boxes } = turnedTextShape('M16 to the north', [100, 100], 45, style);
    const area = boxes.reduce((sum, [l, t, r, b]) => sum + (r - l) * (b - t), 0);
    const [left, top] = [Math.min(...boxes.map((b) => b[0])), Math.min(...boxes.map((b) => b[1]))];
    const around = (100 - left) * 2 * ((100 - top) * 2);
    expect(area).toBeLessThan(around * 0.6);
    expect(boxes.length).toBeGreaterThan(4);
  });
});
