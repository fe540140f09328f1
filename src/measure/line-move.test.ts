import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { fractionOf, lineMove } from './line-move';

/** Eastward along the equator, a position every hundredth of a degree: there degrees are alike. */
const at = (place: number, north = 0): LonLat => [45 + place / 100, north / 100];
const OLD: LonLat[] = [0, 1, 2, 3, 4, 5, 6].map((place) => at(place));
const near = ([x, y]: LonLat) => [expect.closeTo(x, 9), expect.closeTo(y, 9)];
const NEW = at(2, 1);

describe('the move of a line', () => {
  it('has no run where nothing moved, and every place stays', () => {
    const move = lineMove(OLD, structuredClone(OLD));
    expect(move.runs).toEqual([]);
    expect(move.place(3)).toEqual(at(3));
    expect(move.place(3.25)).toEqual(near(at(3.25)));
    expect(move.runOfEdge(3, 4)).toBeUndefined();
    expect(move.between(3, 4)).toEqual([]);
  });

  it('takes a place to the same share of its segment where as many positions are there', () => {
    const move = lineMove(OLD, OLD.with(2, NEW));
    expect([0, 1, 3, 6].map(move.place)).toEqual([0, 1, 3, 6].map((place) => at(place)));
    expect(move.place(2)).toEqual(NEW);
    expect(move.place(1.5)).toEqual(near(at(1.5, 0.5)));
    expect(move.place(2.25)).toEqual(near(at(2.25, 0.75)));
    expect(move.place(0.75)).toEqual(near(at(0.75)));
    expect(move.place(3.5)).toEqual(near(at(3.5)));
  });

  it('keeps places behind positions that were inserted or taken out', () => {
    for (const course of [OLD.toSpliced(2, 0, at(1.5, 1), at(1.7, 1)), OLD.toSpliced(2, 2)]) {
      const { place } = lineMove(OLD, course);
      expect([0, 0.5, 1, 5, 5.5, 6].map(place)).toEqual(
        [0, 0.5, 1, 5, 5.5, 6].map((each) => near(at(each))),
      );
    }
  });

  it('takes a place to the nearest of the new run where that has another number of positions', () => {
    // A trapezium over the way from 1 to 3: up, along, down.
    const move = lineMove(OLD, OLD.toSpliced(2, 1, at(1.5, 0.5), at(2.5, 0.5)));
    expect(move.place(2)).toEqual(near(at(2, 0.5)));
    expect(move.place(1.8)).toEqual(near(at(1.8, 0.5)));
    // The foot upon the slope is half as far out; degrees differ by a hundredth on the ellipsoid.
    const [x, y] = move.place(1.4);
    expect(x).toBeCloseTo(at(1.2)[0], 4);
    expect(y - (x - at(1)[0])).toBeCloseTo(0, 9);
    // A run of fewer positions: the nearest place of the short cut.
    const cut = lineMove(OLD.with(2, at(2, 0.3)), OLD.toSpliced(2, 1));
    expect(cut.place(2)).toEqual(near(at(2)));
    expect(cut.place(1.5)).toEqual(near(at(1.5)));
  });

  it('finds places on runs that go north as on those that go east', () => {
    const up = (place: number, east = 0): LonLat => [45 + east / 100, place / 100];
    const old = [0, 1, 2, 3].map((place) => up(place));
    const move = lineMove(old, old.toSpliced(1, 2, up(1, 0.5), up(1.5, 0.5), up(2, 0.5)));
    expect(move.place(1.25)).toEqual(near(up(1.25, 0.5)));
    expect(move.place(1.75)).toEqual(near(up(1.75, 0.5)));
  });

  it('gives the new positions between two places of one run, in the order asked', () => {
    const [a, b] = [at(1.5, 0.5), at(2.5, 0.5)];
    const move = lineMove(OLD, OLD.toSpliced(2, 1, a, b));
    expect(move.between(1, 3)).toEqual([a, b]);
    expect(move.between(3, 1)).toEqual([b, a]);
    expect(move.between(1, 2)).toEqual([a]);
    expect(move.between(2, 1)).toEqual([a]);
    expect(move.between(2, 3)).toEqual([b]);
    expect(move.between(1.8, 2.2)).toEqual([]);
    expect(move.between(4, 5)).toEqual([]);
    const moved = lineMove(OLD, OLD.with(2, NEW));
    expect(moved.between(1, 3)).toEqual([NEW]);
    expect(moved.between(1.5, 2)).toEqual([]);
    expect(moved.between(2.5, 1.5)).toEqual([NEW]);
  });

  it('tells the run that an edge lies on', () => {
    const move = lineMove(OLD, OLD.with(2, NEW).with(5, at(5, -1)));
    const [first, second] = move.runs;
    expect([first, second].map((run) => [run?.from, run?.to])).toEqual([
      [1, 3],
      [4, 6],
    ]);
    const runs = (edges: [number, number][]) => edges.map(([a, b]) => move.runOfEdge(a, b));
    expect(
      runs([
        [1, 2],
        [2, 1],
        [2, 3],
        [2.5, 2.2],
        [1, 1.5],
      ]),
    ).toEqual(Array(5).fill(first));
    expect(
      runs([
        [0, 1],
        [3, 4],
        [4, 3],
        [3.5, 4],
      ]),
    ).toEqual(Array(4).fill(undefined));
    expect(
      runs([
        [4, 5],
        [6, 5],
      ]),
    ).toEqual([second, second]);
  });

  it('at an open end reaches to the end', () => {
    const start = lineMove(OLD, OLD.with(0, at(0, 1)));
    expect(start.place(0)).toEqual(at(0, 1));
    expect(start.place(0.5)).toEqual(near(at(0.5, 0.5)));
    expect(start.runOfEdge(0, 1)).toBe(start.runs[0]);
    const end = lineMove(OLD, OLD.with(6, at(6, 1)));
    expect(end.place(6)).toEqual(at(6, 1));
    expect(end.runOfEdge(5, 6)).toBe(end.runs[0]);
    // Positions before the first: what was the first is one of those after it now.
    const longer = lineMove(OLD, [at(-2), at(-1), ...OLD]);
    expect([0, 3].map(longer.place)).toEqual([at(0), at(3)]);
    const shorter = lineMove(OLD, OLD.slice(2));
    expect(shorter.place(0)).toEqual(at(2));
    expect(shorter.place(1.5)).toEqual(at(2));
    expect(shorter.place(2.5)).toEqual(near(at(2.5)));
  });

  it('of which only one position is left has every place there', () => {
    const move = lineMove(OLD, [at(9, 9)]);
    expect([0, 2.5, 6].map(move.place)).toEqual([at(9, 9), at(9, 9), at(9, 9)]);
    expect(move.between(0, 6)).toEqual([]);
  });
});

describe('the share of a way that a position has gone', () => {
  it.each<[string, LonLat, LonLat, LonLat, number]>([
    ['east', [2, 5], [1, 5], [5, 5], 0.25],
    ['west', [4, 5], [5, 5], [1, 5], 0.25],
    ['north', [1, 8], [1, 5], [1, 9], 0.75],
    ['north-east, more to the north', [1.5, 7], [1, 5], [2, 9], 0.5],
    ['south-east, more to the east', [2, 4.75], [1, 5], [5, 4], 0.25],
    ['as far north as east', [2, 6], [1, 5], [5, 9], 0.25],
  ])('%s', (_, position, a, b, share) => {
    expect(fractionOf(position, a, b)).toBe(share);
  });

  it('is 0 where there is no way', () => {
    expect(fractionOf([1, 5], [1, 5], [1, 5])).toBe(0);
    expect(fractionOf([1, 5], [1, 5])).toBe(0);
  });
});
