import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import {
  type Box,
  type BoxTree,
  BRANCHES,
  boxOf,
  boxTree,
  endOfChildren,
  firstChild,
  meets,
  segmentsIn,
  someWithin,
} from './box-tree';
import { seeded } from './test-support/random';

/** Short segments one after another, scattered over a square of a degree. */
function scattered(count: number, seed: number): Float64Array {
  const random = seeded(seed);
  const segments = Array.from({ length: count }, () => {
    const [x, y] = [random(), random()];
    return [x, y, x + 0.1 * (random() - 0.5), y + 0.1 * (random() - 0.5)];
  });
  return Float64Array.from(segments.flat());
}

/** Of some segments: the box around their ends, by plain arithmetic. */
function around(ends: Float64Array, from: number, to: number): Box {
  const xs = [...ends.slice(4 * from, 4 * to)].filter((_, at) => at % 2 === 0);
  const ys = [...ends.slice(4 * from, 4 * to)].filter((_, at) => at % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The segments under a node, found by going down from child to child. */
function under(tree: BoxTree, level: number, node: number): number[] {
  const [first, end] = [firstChild(tree, level, node), endOfChildren(tree, level, node)];
  const children = Array.from({ length: end - first }, (_, at) => first + at);
  return level === 0 ? children : children.flatMap((child) => under(tree, level - 1, child));
}

const overlap = ([w, s, e, n]: Box, [west, south, east, north]: Box) =>
  w <= east && e >= west && s <= north && n >= south;

describe('a tree of boxes', () => {
  it.each([1, 7, 8, 9, 64, 65, 512, 600])(
    'has over %i segments for each node the box of just its segments, and one root over all',
    (count) => {
      const ends = scattered(count, count);
      const tree = boxTree(ends);
      expect(tree.count).toBe(count);
      const nodes = tree.boxes.length / 4;
      const top = tree.levels.length - 1;
      expect(tree.levels[top]).toBe(nodes - 1);
      for (const [level, start] of tree.levels.entries()) {
        const end = tree.levels[level + 1] ?? nodes;
        const held: number[] = [];
        for (let node = start; node < end; node++) {
          const own = under(tree, level, node);
          expect(own.length).toBeLessThanOrEqual(BRANCHES ** (level + 1));
          const [first = -1, last = -1] = [own[0], own.at(-1)];
          expect([...tree.boxes.slice(4 * node, 4 * node + 4)]).toEqual(
            around(ends, first, last + 1),
          );
          held.push(...own);
        }
        expect(held).toEqual(Array.from({ length: count }, (_, at) => at));
      }
    },
  );

  it('finds the segments whose box meets a box, in order, as looking at each finds them', () => {
    const ends = scattered(700, 3);
    const tree = boxTree(ends);
    const random = seeded(4);
    for (let times = 0; times < 60; times++) {
      const [x, y, size] = [random(), random(), 0.3 * random() ** 2];
      const box: Box = [x, y, x + size, y + size * random()];
      const expected = Array.from({ length: 700 }, (_, at) => at).filter((at) =>
        overlap(around(ends, at, at + 1), box),
      );
      expect(segmentsIn(tree, box)).toEqual(expected);
    }
  });

  it('counts a box that only touches a segment’s, on each of its sides, and none just beside it', () => {
    const far = 9;
    const touching: Box[] = [
      [0, 0, 1, far],
      [2, 0, far, far],
      [0, 0, far, 3],
      [0, 4, far, far],
    ];
    const beside: Box[] = [
      [0, 0, 0.999, far],
      [2.001, 0, far, far],
      [0, 0, far, 2.999],
      [0, 4.001, far, far],
    ];
    for (const ends of [
      [2, 3, 1, 4],
      [1, 4, 2, 3],
    ]) {
      const tree = boxTree(Float64Array.from(ends));
      for (const box of touching) expect(segmentsIn(tree, box)).toEqual([0]);
      for (const box of beside) {
        expect(segmentsIn(tree, box)).toEqual([]);
        expect(meets(tree.ends, 0, ...box)).toBe(false);
      }
    }
  });

  it('asks no more once one has answered, and says whether one did', () => {
    const ends = scattered(100, 5);
    const asked: number[] = [];
    const ask = (wanted: number) =>
      someWithin(boxTree(ends), -1, -1, 2, 2, (segment) => {
        asked.push(segment);
        return segment === wanted;
      });
    expect(ask(37)).toBe(true);
    expect(asked).toEqual(Array.from({ length: 38 }, (_, at) => at));
    expect(ask(100)).toBe(false);
    expect(asked).toHaveLength(138);
  });

  it('looks at no segment of a node beyond the box, on any side, and at no node that is none', () => {
    const { ends, ...rest } = boxTree(scattered(70, 6));
    let looks = { ends: 0, boxes: 0 };
    const counted = (of: Float64Array, what: 'ends' | 'boxes') =>
      new Proxy(of, {
        get: (column, key) => {
          looks[what] += 1;
          return Reflect.get(column, key);
        },
      });
    const tree = { ...rest, ends: counted(ends, 'ends'), boxes: counted(rest.boxes, 'boxes') };
    for (const box of [
      [-9, -9, -8, 9],
      [8, -9, 9, 9],
      [-9, -9, 9, -8],
      [-9, 8, 9, 9],
    ] as Box[]) {
      expect(segmentsIn(tree, box)).toEqual([]);
      expect(looks.ends).toBe(0);
    }
    looks = { ends: 0, boxes: 0 };
    expect(segmentsIn(tree, [-9, -9, 9, 9])).toHaveLength(70);
    // Nine nodes of the lowest level, two above them, and the one over all: four sides of each.
    expect(looks.boxes).toBe(4 * (9 + 2 + 1));
  });

  it('asks nothing where there is no segment', () => {
    expect(someWithin(boxTree(new Float64Array()), -1, -1, 1, 1, () => true)).toBe(false);
  });
});

describe('the box of a line', () => {
  const line: LonLat[] = [
    [3, 40],
    [1, 42],
    [2, 39],
    [7, 41],
  ];

  it('reaches from its least to its greatest longitude and latitude', () => {
    expect(boxOf(line)).toEqual([1, 39, 7, 42]);
    expect(boxOf(line.toReversed())).toEqual([1, 39, 7, 42]);
  });

  it('is that of a part, both of its ends included', () => {
    expect(boxOf(line, 1, 2)).toEqual([1, 39, 2, 42]);
    expect(boxOf(line, 0, 0)).toEqual([3, 40, 3, 40]);
    expect(boxOf(line, 2)).toEqual([2, 39, 7, 41]);
  });
});
