import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexAreas } from './area-index';
import { arcPiece, noHalves, type OutlinePiece } from './outline-piece';
import { addPart, between, type Straight } from './piece-in-area';

const SQUARE: LonLat[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const SLIT: LonLat[] = [
  [0.25, 0.25],
  [0.25, 0.75],
  [0.5, 0.75],
  [0.5, 0.25],
  [0.25, 0.25],
];
const straight = (x0: number, y0: number, x1: number, y1: number): OutlinePiece => ({
  x0,
  y0,
  x1,
  y1,
  bulge: 0,
  side: 'left',
  middleX: (x0 + x1) / 2,
  middleY: (y0 + y1) / 2,
  halves: noHalves,
});

/** The parts of a piece, and which lie inside. */
function partsOf(piece: OutlinePiece, rings: LonLat[][] = [SQUARE, SLIT]) {
  const parts: (Straight & { inside: boolean })[] = [];
  addPart(piece, indexAreas([rings]), (part, inside) => parts.push({ ...part, inside }));
  return parts;
}
const told = ({ x0, y0, x1, y1, inside }: Straight & { inside: boolean }) => [
  x0,
  y0,
  x1,
  y1,
  inside,
];

describe('the part of a piece between two fractions', () => {
  it('is that share of its way and of what its arc holds', () => {
    const piece = { x0: 10, y0: -4, x1: 12, y1: -8, bulge: 8 };
    expect(between(piece, 0.25, 0.75)).toEqual({ x0: 10.5, y0: -5, x1: 11.5, y1: -7, bulge: 4 });
    expect(between(piece, 0, 0.5)).toEqual({ x0: 10, y0: -4, x1: 11, y1: -6, bulge: 4 });
    expect(between(piece, 0.75, 1)).toEqual({ x0: 11.5, y0: -7, x1: 12, y1: -8, bulge: 2 });
  });

  it('ends where the piece ends, to the last digit', () => {
    // Of these, start and difference add up to another number than the end.
    const [x0, x1, y0, y1] = [0.7, 0.1, -0.7, -0.1];
    expect([x0 + (x1 - x0) === x1, y0 + (y1 - y0) === y1]).toEqual([false, false]);
    expect(between({ x0, y0, x1, y1, bulge: 0 }, 0.5, 1)).toMatchObject({ x1, y1 });
  });
});

describe('a piece of an outline', () => {
  it('is whole where no edge of the area comes near', () => {
    expect(partsOf(straight(0.1, 0.1, 0.9, 0.2)).map(told)).toEqual([[0.1, 0.1, 0.9, 0.2, true]]);
    expect(partsOf(straight(3, 0.5, 4, 0.5)).map(told)).toEqual([[3, 0.5, 4, 0.5, false]]);
    expect(partsOf(straight(0.3, 0.3, 0.45, 0.7)).map(told)).toEqual([
      [0.3, 0.3, 0.45, 0.7, false],
    ]);
  });

  it('is cut where it crosses edges, of holes too', () => {
    expect(partsOf(straight(-1, 0.5, 1, 0.5)).map(told)).toEqual([
      [-1, 0.5, 0, 0.5, false],
      [0, 0.5, 0.25, 0.5, true],
      [0.25, 0.5, 0.5, 0.5, false],
      [0.5, 0.5, 1, 0.5, true],
    ]);
    expect(partsOf(straight(0.75, 1.5, 0.75, 0.5)).map(told)).toEqual([
      [0.75, 1.5, 0.75, 1, false],
      [0.75, 1, 0.75, 0.5, true],
    ]);
  });

  /** Around a place, 10 km wide: some 0.09 degrees. */
  const arc = (x: number, y: number, from: number, to: number, radius = 10_000) =>
    arcPiece({ x: 0, y: 0, radius, from, to, originX: x, originY: y }, 'end');
  const sumOf = (parts: readonly Straight[]) => ({
    east: parts.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0),
    north: parts.reduce((sum, { y0, y1 }) => sum + y1 - y0, 0),
    bulge: parts.reduce((sum, { bulge }) => sum + bulge, 0),
  });

  it('that is an arc is whole where no edge comes near', () => {
    const piece = arc(0.75, 0.5, 0, Math.PI, 4000);
    const parts = partsOf(piece);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ inside: true, bulge: piece.bulge });
    expect(partsOf(arc(3, 3, 0, Math.PI)).map(({ inside }) => inside)).toEqual([false]);
  });

  it.each([
    ['bulges over an edge to the north of both its ends', 0.75, 1 - 0.06, 0, Math.PI],
    ['bulges over an edge to the south of both', 0.75, 0.06, Math.PI, 2 * Math.PI],
    ['bulges over an edge to the east of both', 1 - 0.06, 0.5, -Math.PI / 2, Math.PI / 2],
    ['bulges over an edge to the west of both', 0.06, 0.5, Math.PI / 2, 1.5 * Math.PI],
  ])('that is an arc is told part by part where it %s', (_, x, y, from, to) => {
    const piece = arc(x, y, from, to);
    const parts = partsOf(piece);
    const whole = sumOf(parts);
    expect(whole.east).toBeCloseTo(piece.x1 - piece.x0, 12);
    expect(whole.north).toBeCloseTo(piece.y1 - piece.y0, 12);
    for (const { x0, x1, y0, y1, inside } of parts) {
      const [middleX, middleY] = [(x0 + x1) / 2, (y0 + y1) / 2];
      expect(inside).toBe(middleX > 0 && middleX < 1 && middleY > 0 && middleY < 1);
    }
    // Beyond the edge 0.06 of 0.09 degrees away lies what is within 48 degrees of the middle.
    const outside = parts.filter(({ inside }) => !inside);
    const angle = 2 * Math.acos(0.06 / (10_000 / 111_195));
    const chord = 2 * (10_000 / 111_195) * Math.sin(angle / 2);
    const { east, north } = sumOf(outside);
    expect(Math.hypot(east, north) / chord).toBeCloseTo(1, 1);
    expect(outside.length).toBeGreaterThan(3);
  });

  it('has no parts without length', () => {
    // Along an edge and through a corner.
    for (const piece of [straight(-0.5, 0, 0.5, 0), straight(-0.5, -0.5, 0.5, 0.5)])
      for (const { x0, y0, x1, y1 } of partsOf(piece))
        expect(Math.hypot(x1 - x0, y1 - y0)).toBeGreaterThan(0.1);
    expect(partsOf(straight(-0.5, -0.5, 0.2, 0.2)).map(told)).toEqual([
      [-0.5, -0.5, expect.closeTo(0, 12), expect.closeTo(0, 12), false],
      [expect.closeTo(0, 12), expect.closeTo(0, 12), 0.2, 0.2, true],
    ]);
  });
});
