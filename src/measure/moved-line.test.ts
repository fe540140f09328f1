import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { beforeMove, movedPart, noteMoved } from './moved-line';

/** Positions along a parallel, by number. */
const line = (...places: number[]) => places.map((place): LonLat => [place, 41]);

describe('what a line was before it moved', () => {
  it.each<[string, number[], number[], number, number]>([
    ['in its middle', [1, 2, 3, 4], [1, 9, 3, 4], 1, 2],
    ['at its start', [1, 2, 3], [9, 2, 3], 0, 2],
    ['at its end', [1, 2, 3], [1, 2, 9], 2, 0],
    ['and one position stayed at either end', [1, 2, 3], [1, 7, 8, 3], 1, 1],
    ['and only its first position stayed', [1, 2], [1, 8, 9], 1, 0],
    ['and only its last position stayed', [1, 2], [8, 9, 2], 0, 1],
  ])('is known where it moved %s', (_, from, to, first, last) => {
    const [before, now] = [line(...from), line(...to)];
    noteMoved(now, before);
    expect(beforeMove(now)).toEqual({ line: before, first, last });
    expect(beforeMove(now)?.line).toBe(before);
    expect(beforeMove(before)).toBeUndefined();
  });

  it('is none where nothing of it stayed, where it is the same object, or where nobody said so', () => {
    const [before, now] = [line(1, 2, 3), line(7, 8, 9)];
    noteMoved(now, before);
    noteMoved(before, before);
    expect([now, before, line(1, 2, 3)].map(beforeMove)).toEqual([undefined, undefined, undefined]);
  });

  it('takes what is known to be the same', () => {
    const [before, now] = [line(1, 2, 3, 4), line(0, 2, 3, 4)];
    noteMoved(now, before, { first: 1, last: 2 });
    expect(beforeMove(now)).toEqual({ line: before, first: 4, last: 0 });
  });
});

describe('the part of a line that moved', () => {
  it('has the neighbours that did not', () => {
    const five = line(0, 1, 2, 3, 4);
    expect(movedPart(five, { first: 2, last: 2 })).toEqual(line(1, 2, 3));
    expect(movedPart(five, { first: 0, last: 3 })).toEqual(line(0, 1, 2));
    expect(movedPart(five, { first: 3, last: 0 })).toEqual(line(2, 3, 4));
    expect(movedPart(five, { first: 0, last: 0 })).toEqual(five);
  });
});
