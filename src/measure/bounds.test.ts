import { describe, expect, it } from 'vitest';
import { boundsOf, isDecidable, plusMinus, rangeOf } from './bounds';

describe('low and high', () => {
  it('are the extremes of the value and what it might be, with what set each', () => {
    const bounds = boundsOf(100, [
      { cause: 'accuracy', value: 90 },
      { cause: 'accuracy', value: 110 },
      { cause: 'versions', value: 130 },
      { cause: 'ends', value: 95 },
    ]);
    expect(bounds).toEqual({
      low: 90,
      high: 130,
      decidable: true,
      causes: ['accuracy', 'versions'],
    });
  });

  it('name one cause once, and none where the value itself is the end', () => {
    expect(boundsOf(100, plusMinus(100, 10, 'points')).causes).toEqual(['points']);
    expect(boundsOf(100, [{ cause: 'generalisation', value: 98 }])).toMatchObject({
      low: 98,
      high: 100,
      causes: ['generalisation'],
    });
    expect(boundsOf(100, []).causes).toEqual([]);
    expect(boundsOf(100, plusMinus(100, 0, 'ends')).causes).toEqual([]);
  });

  it('are never below 0', () => {
    expect(boundsOf(50, plusMinus(50, 80, 'accuracy'))).toMatchObject({ low: 0, high: 130 });
    expect(boundsOf(0, [{ cause: 'accuracy', value: -5 }])).toMatchObject({ low: 0, high: 0 });
  });

  it('are the same where nobody asks what set them', () => {
    expect(rangeOf(100, [90, 110, 130, 95])).toEqual({ low: 90, high: 130, decidable: true });
    expect(rangeOf(100, [])).toEqual({ low: 100, high: 100, decidable: true });
    expect(rangeOf(50, [-30, 70])).toEqual({ low: 0, high: 70, decidable: false });
    expect(rangeOf(-2, [-5])).toEqual({ low: 0, high: 0, decidable: false });
  });

  it.each([
    [100, 50, 150, true, 'exactly as wide as the value'],
    [100, 49, 150, false, 'wider than the value'],
    [100, 0, 60, false, 'that contains 0'],
    [0, 0, 0, false, 'of nothing'],
    [8, 8, 8, true, 'without width'],
  ])('of %d, %d to %d are decidable: %s, an interval %s', (value, low, high, decidable) => {
    expect(isDecidable(value, low, high)).toBe(decidable);
  });
});
