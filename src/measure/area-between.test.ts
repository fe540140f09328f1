import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { areaBetweenLines, type MovedArea } from './area-between';
import { areaOfRing, away } from './test-support/geodesic-oracle';

type Place = [east: number, north: number];
/** Metres east and north of a place on the equator, where degrees are alike. */
const at = ([east, north]: Place): LonLat => away(away([45, 0], 90, east), 0, north);
const line = (...places: Place[]): LonLat[] => places.map(at);
const between = (old: Place[], course: Place[]) => areaBetweenLines(line(...old), line(...course));
const metres = ({ squareMetres }: MovedArea) => squareMetres;
const NONE = { squareMetres: 0, polygons: [] };
/** Eastward, a position every kilometre. */
const EAST: Place[] = [
  [0, 0],
  [1000, 0],
  [2000, 0],
  [3000, 0],
  [4000, 0],
];

describe('the area between two courses of a line', () => {
  it('is none where they are the same', () => {
    expect(between(EAST, EAST)).toEqual({ left: NONE, right: NONE });
    expect(areaBetweenLines([], [])).toEqual({ left: NONE, right: NONE });
  });

  it('comes to the right where the line moves to its left, as one ring of the very positions', () => {
    const { left, right } = between(EAST, EAST.with(2, [2000, 500]));
    expect(left).toEqual(NONE);
    const ring = line([1000, 0], [2000, 0], [3000, 0], [2000, 500]);
    expect(right.polygons).toEqual([[[...ring, ring[0]]]]);
    expect(right.squareMetres / 500_000).toBeCloseTo(1, 6);
    expect(right.squareMetres / areaOfRing([...ring, ring[0] as LonLat])).toBeCloseTo(1, 9);
  });

  it('comes to the left where the line moves to its right', () => {
    const { left, right } = between(EAST, EAST.with(2, [2000, -500]));
    expect(right).toEqual(NONE);
    const ring = line([1000, 0], [2000, -500], [3000, 0], [2000, 0]);
    expect(new Set(left.polygons[0]?.[0]?.map(String))).toEqual(new Set(ring.map(String)));
    expect(left.squareMetres / 500_000).toBeCloseTo(1, 6);
  });

  it('is told to the last digit where nothing is clipped: positions inserted and taken out', () => {
    const bay: Place[] = [
      [0, 0],
      [1000, 0],
      [1500, 700],
      [2000, 0],
      [3000, 0],
    ];
    const cut = between(bay, bay.toSpliced(2, 1));
    expect(cut.right).toEqual(NONE);
    expect(cut.left.polygons).toEqual([[line([2000, 0], [1500, 700], [1000, 0], [2000, 0])]]);
    expect(cut.left.squareMetres / 350_000).toBeCloseTo(1, 6);
    const put = between(bay.toSpliced(2, 1), bay);
    expect(put.left).toEqual(NONE);
    expect(put.right.polygons).toEqual([[line([1000, 0], [2000, 0], [1500, 700], [1000, 0])]]);
  });

  it('is told for each side where the courses cross', () => {
    const zigzag: Place[] = [
      [0, 0],
      [1000, 0],
      [1500, 400],
      [2500, -400],
      [3000, 0],
      [4000, 0],
    ];
    const { left, right } = between([EAST[0], EAST[1], EAST[3], EAST[4]] as Place[], zigzag);
    expect(metres(right) / 200_000).toBeCloseTo(1, 5);
    expect(metres(left) / 200_000).toBeCloseTo(1, 5);
    expect([left, right].map(({ polygons }) => polygons.length)).toEqual([1, 1]);
  });

  it('is told for each side where the new course only touches the old one between its ends', () => {
    const touching: Place[] = [
      [0, 0],
      [500, 400],
      [2000, 0],
      [3500, 400],
      [4000, 0],
    ];
    const { left, right } = between([EAST[0], EAST[4]] as Place[], touching);
    expect(left).toEqual(NONE);
    expect(metres(right) / (400 * 2000)).toBeCloseTo(1, 5);
  });

  it('is told for each side where the courses cross in positions of one of them', () => {
    const swinging: Place[] = [
      [0, 0],
      [1000, 400],
      [2000, 0],
      [3000, -400],
      [4000, 0],
    ];
    for (const { left, right } of [
      between([EAST[0], EAST[4]] as Place[], swinging),
      between(swinging.toReversed(), [EAST[4], EAST[0]] as Place[]),
    ]) {
      expect(metres(right) / 400_000).toBeCloseTo(1, 5);
      expect(metres(left) / 400_000).toBeCloseTo(1, 5);
    }
  });

  it.each<[string, (places: Place[]) => Place[]]>([
    ['first', (places) => places],
    ['last', (places) => places.map(([x, y]): Place => [4000 - x, -y]).reverse()],
  ])('is told for each side where the %s new segment crosses the old course', (_, turn) => {
    const old = turn([EAST[0] as Place, [1000, -300], [2000, 600], [4000, 0]]);
    const { left, right } = between(old, turn([EAST[0] as Place, EAST[3] as Place, [4000, 0]]));
    const areas = [metres(left), metres(right)].sort((a, b) => a - b);
    expect((areas[0] ?? 0) / 200_000).toBeCloseTo(1, 4);
    expect((areas[1] ?? 0) / 800_000).toBeCloseTo(1, 4);
  });

  it('has the very positions where the one that moved is next to an end', () => {
    for (const place of [1, 3]) {
      const [[x, y], course] = [EAST[place] as Place, EAST.with(place, [1000 * place, 250])];
      const { right } = between(EAST, course);
      const corners = line([x - 1000, y], [x, y], [x + 1000, y], [x, 250]);
      expect(right.polygons).toEqual([[[...corners, corners[0]]]]);
    }
  });

  it('is that of two places that moved, one to either side', () => {
    const { left, right } = between(EAST, EAST.with(1, [1000, 300]).with(3, [3000, -200]));
    expect(metres(right) / 300_000).toBeCloseTo(1, 5);
    expect(metres(left) / 200_000).toBeCloseTo(1, 5);
  });

  it('counts what two runs that moved over each other share once', () => {
    // Both bays reach to the north beyond the position between them, over each other.
    const course: Place[] = [
      [0, 0],
      [2500, 1000],
      [2000, 0],
      [1500, 1000],
      [4000, 0],
    ];
    const { left, right } = between(
      [EAST[0], [1000, 0], EAST[2], [3000, 0], EAST[4]] as Place[],
      course,
    );
    expect(metres(left)).toBeCloseTo(0, 0);
    // Two triangles of 2,000 m by 1,000 m, less the kite in which they lie upon each other.
    const kite = (800 * (2000 / 3)) / 2;
    expect(metres(right) / (2e6 - kite)).toBeCloseTo(1, 5);
  });

  it('joins a moved end straight', () => {
    const first = between(EAST, EAST.with(0, [0, 600]));
    expect(first.left.squareMetres).toBeCloseTo(0, 0);
    expect(first.right.squareMetres / 300_000).toBeCloseTo(1, 5);
    const last = between(EAST, EAST.with(4, [4000, -600]));
    expect(last.right.squareMetres).toBeCloseTo(0, 0);
    expect(last.left.squareMetres / 300_000).toBeCloseTo(1, 5);
    const longer = between(EAST, [...EAST, [5000, 0], [5000, 800]]);
    expect(longer.left.squareMetres / 400_000).toBeCloseTo(1, 5);
    expect(longer.right.squareMetres).toBeCloseTo(0, 0);
  });

  it.each([
    ['first', (places: Place[]) => places, 'left', 'right'],
    ['last', (places: Place[]) => places.toReversed(), 'right', 'left'],
  ] as const)(
    'tells both sides where the join of the %s position crosses a course',
    (_, turn, one, other) => {
      // The end goes from (0, 0) to (0, 1000), across the new course from (-1000, 1000) to (1000, 0).
      const old: Place[] = [
        [0, 0],
        [1000, 0],
        [2000, 0],
      ];
      const course: Place[] = [[0, 1000], [-1000, 1000], ...old.slice(1)];
      const moved = between(turn(old), turn(course));
      expect(metres(moved[one]) / 250_000).toBeCloseTo(1, 5);
      expect(metres(moved[other]) / 250_000).toBeCloseTo(1, 5);
    },
  );
});
