import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { cutByLine, piecesBeyond, piecesBySide } from './crossings';
import { indexLine } from './line-index';
import { lengthOfLine } from './test-support/geodesic-oracle';

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const lengths = (pieces: { lengthMetres: number }[]) => sum(pieces.map((p) => p.lengthMetres));
const shape = (route: LonLat[], line: LonLat[]) =>
  piecesBySide(route, indexLine([line])).map(({ side }) => side);

/** West to east along 41 N. */
const straight: LonLat[] = [
  [45, 41],
  [45.01, 41],
  [45.02, 41],
  [45.03, 41],
];

describe('a route that meets a line', () => {
  it('crosses at a vertex of either or of both once', () => {
    expect(
      shape(straight, [
        [45.01, 40.9],
        [45.01, 41.1],
      ]),
    ).toEqual(['left', 'right']);
    expect(
      shape(straight, [
        [45.015, 40.9],
        [45.015, 41],
        [45.015, 41.1],
      ]),
    ).toEqual(['left', 'right']);
    expect(
      shape(straight, [
        [45.01, 40.9],
        [45.01, 41],
        [45.012, 41.1],
      ]),
    ).toEqual(['left', 'right']);
  });

  it('stays on its side where it only touches', () => {
    const touch: LonLat[] = [
      [44.9, 40.95],
      [45.015, 41],
      [45.1, 40.95],
    ];
    expect(shape(straight, touch)).toEqual(['left']);
    expect(cutByLine(straight, indexLine([touch]))).toEqual([]);
    expect(shape(touch, straight)).toEqual(['right']);
  });

  it('is neither left nor right along a shared stretch, and crosses once where it comes to it', () => {
    const along: LonLat[] = [
      [45.005, 40.95],
      [45.005, 41],
      [45.025, 41],
      [45.025, 41.05],
    ];
    expect(shape(straight, along)).toEqual(['left', 'on', 'right']);
    const [crossing, ...others] = cutByLine(straight, indexLine([along]));
    expect(others).toEqual([]);
    expect(crossing?.position[0]).toBeCloseTo(45.005, 9);
    const back: LonLat[] = [
      [45.005, 40.95],
      [45.005, 41],
      [45.025, 41],
      [45.025, 40.95],
    ];
    expect(shape(straight, back)).toEqual(['left', 'on', 'left']);
    expect(cutByLine(straight, indexLine([back]))).toEqual([]);
    expect(lengths(piecesBeyond(straight, indexLine([back]), 'on'))).toBeCloseTo(
      lengthOfLine([
        [45.005, 41],
        [45.025, 41],
      ]),
      3,
    );
  });

  it('shares a stretch that no double holds exactly', () => {
    const slanted: LonLat[] = [
      [45, 41],
      [45.031, 41.017],
    ];
    const along = (t: number): LonLat => [45 + t * 0.031, 41 + t * 0.017];
    for (const [from, to] of [
      [0.21, 0.73],
      [1 / 3, 2 / 3],
      [0.1, 0.97],
    ] as const) {
      const line: LonLat[] = [[45.001, 41.05], along(from), along(to), [45.03, 40.95]];
      const pieces = piecesBySide(slanted, indexLine([line]));
      expect(pieces.map(({ side }) => side)).toEqual(['right', 'on', 'left']);
      const shared = lengthOfLine([along(from), along(to)]);
      expect(pieces[1]?.lengthMetres).toBeCloseTo(shared, 3);
    }
  });

  it('may start, end or lie wholly on the line', () => {
    expect(
      shape(straight, [
        [45, 40.9],
        [45, 41.1],
      ]),
    ).toEqual(['right']);
    expect(
      shape(straight, [
        [45.03, 40.9],
        [45.03, 41.1],
      ]),
    ).toEqual(['left']);
    expect(
      shape(straight, [
        [44.9, 41],
        [45.1, 41],
      ]),
    ).toEqual(['on']);
    expect(shape(straight, straight.toReversed())).toEqual(['on']);
  });

  it('may have segments without length and may cross a closed ring', () => {
    const doubled = straight.flatMap((p) => [p, p]);
    expect(
      shape(doubled, [
        [45.01, 40.9],
        [45.01, 41.1],
      ]),
    ).toEqual(['left', 'right']);
    const ring: LonLat[] = [
      [45.005, 40.99],
      [45.015, 40.99],
      [45.015, 41.01],
      [45.005, 41.01],
      [45.005, 40.99],
    ];
    expect(shape(straight, ring)).toEqual(['right', 'left', 'right']);
    const [inside] = piecesBeyond(straight, indexLine([ring]), 'left');
    expect(inside?.from[0]).toBeCloseTo(45.005, 9);
    expect(inside?.to[0]).toBeCloseTo(45.015, 9);
    expect(inside?.greatestDepthMetres).toBeCloseTo(
      lengthOfLine([
        [45.005, 41],
        [45.01, 41],
      ]),
      0,
    );
  });

  it('is one piece on one side of a line far away', () => {
    const pieces = piecesBySide(
      straight,
      indexLine([
        [
          [45, 42],
          [46, 42],
        ],
      ]),
    );
    expect(pieces.map(({ side }) => side)).toEqual(['right']);
    expect(pieces[0]?.positions).toEqual(straight);
  });
});
