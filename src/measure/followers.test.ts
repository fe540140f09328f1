import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import { followersOf, isAlong } from './followers';
import { dataOf } from './test-support/small-world';

/** A line that goes east, then north, then north-east; its positions by number. */
const LINE: LonLat[] = [
  [45, 41],
  [45.01, 41],
  [45.02, 41],
  [45.02, 41.01],
  [45.02, 41.02],
  [45.03, 41.03],
];
const at = (place: number): LonLat => {
  const [a, b] = [LINE[Math.floor(place)] as LonLat, LINE[Math.ceil(place)] as LonLat];
  const share = place % 1;
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
};
const [FAR, FARTHER]: [LonLat, LonLat] = [
  [45.05, 41],
  [45.06, 41],
];
const feature = (id: string, geometry: Geometry): Feature => ({
  type: 'Feature',
  id,
  properties: {},
  geometry,
});
const way = (id: string, ...coordinates: LonLat[]) =>
  feature(id, { type: 'LineString', coordinates });
const river = way('main', ...LINE);
const LAYERS = [
  { id: 'rivers', date: '2024' },
  { id: 'roads', date: '2024' },
  { id: 'old', date: '1950' },
  { id: 'absent', date: '2024' },
] as Layer[];

/** Who follows the line, with the places of each. */
const found = (world: Record<string, Feature[]>, layers = LAYERS) =>
  followersOf({ layer: 'rivers', feature: 'main' }, LINE, layers, dataOf(world)).map(
    ({ layer, feature: { id }, places, edges }) => ({ layer, id, places, edges }),
  );
const placesOf = (...line: LonLat[]) =>
  found({ rivers: [river], roads: [way('it', ...line)] }).flatMap(({ places }) =>
    places.map((each) => [...each].map((place) => Math.round(place * 1e5) / 1e5)),
  );

describe('what follows a line', () => {
  it('is all that runs along it, of its own date, but for itself', () => {
    const along = (id: string) => way(id, at(1), at(2));
    const world = {
      rivers: [river, along('branch')],
      roads: [
        along('main'),
        way('far', FAR, FARTHER),
        feature('inn', { type: 'Point', coordinates: at(1) }),
      ],
      old: [along('track')],
    };
    expect(found(world).map(({ layer, id }) => `${layer}/${id}`)).toEqual([
      'rivers/branch',
      'roads/main',
    ]);
    expect(found(world, [])).toEqual([]);
  });

  it('says on which position of the line each position lies, in either direction', () => {
    expect(placesOf(at(1), at(2), at(3), FAR)).toEqual([[1, 2, 3, Number.NaN]]);
    expect(placesOf(FAR, at(3), at(2))).toEqual([[Number.NaN, 3, 2]]);
  });

  it.each([0.25, 2.5, 4.75])('says so of an end between two positions: %d', (place) => {
    const [before, after] = [Math.floor(place), Math.ceil(place)];
    expect(placesOf(at(place), at(after), FAR)).toEqual([[place, after, Number.NaN]]);
    expect(placesOf(FAR, at(before), at(place))).toEqual([[Number.NaN, before, place]]);
  });

  it('takes a position up to 0.2 m beside a segment for one on it', () => {
    const beside = (metres: number): LonLat => [at(0.5)[0], at(0.5)[1] + metres / 111_050];
    expect(placesOf(beside(0.19), at(1), at(2))).toEqual([[0.5, 1, 2]]);
    expect(placesOf(beside(-0.19), at(1), at(2))).toEqual([[0.5, 1, 2]]);
    expect(placesOf(beside(0.22), at(1), at(2))).toEqual([[Number.NaN, 1, 2]]);
  });

  it('does not ask where it only crosses a segment', () => {
    expect(placesOf(at(0), at(1), FAR, at(3.5), FARTHER)).toEqual([
      [0, 1, Number.NaN, Number.NaN, Number.NaN],
    ]);
  });

  it('is nothing that goes from position to position beside its segments', () => {
    expect(placesOf(at(1), at(3))).toEqual([]);
    expect(placesOf(at(1.5), at(2.5))).toEqual([]);
    expect(placesOf(at(1), at(1))).toEqual([]);
    expect(placesOf(at(1), FAR, at(2))).toEqual([]);
  });

  it('has each line of several, and each ring', () => {
    const ring = [at(1), at(2), FAR, at(1)];
    const lines = [
      [FAR, FARTHER],
      [at(3), at(4)],
    ];
    const features = [
      feature('lines', { type: 'MultiLineString', coordinates: lines }),
      feature('area', { type: 'Polygon', coordinates: [[FAR, FARTHER, [45, 40], FAR], ring] }),
    ];
    const followers = found({ rivers: [river], roads: features });
    expect(followers.map(({ places }) => places.map((each) => [...each]))).toEqual([
      [
        [Number.NaN, Number.NaN],
        [3, 4],
      ],
      [Array(4).fill(Number.NaN), [1, 2, Number.NaN, 1]],
    ]);
  });

  it('that is a ring has one place where it closes, whichever end stands beside the line', () => {
    expect(placesOf(at(0.5), at(1), at(2), FAR, at(0.5))).toEqual([[0.5, 1, 2, Number.NaN, 0.5]]);
    expect(placesOf(at(0.5), FAR, at(2), at(1), at(0.5))).toEqual([[0.5, Number.NaN, 2, 1, 0.5]]);
    expect(placesOf(FAR, at(1), at(2), FAR)).toEqual([[Number.NaN, 1, 2, Number.NaN]]);
    // Not closed: its ends are two places.
    expect(placesOf(at(0.5), at(1), at(2), FAR)).toEqual([[0.5, 1, 2, Number.NaN]]);
  });

  it('says which edges lie on which segment', () => {
    const edgesOf = (...line: LonLat[]) =>
      found({ rivers: [river], roads: [way('it', ...line)] }).flatMap(({ edges }) =>
        edges.map(({ first, last }) => [[...first], [...last]]),
      );
    expect(edgesOf(FAR, at(1), at(2), at(3), FAR)).toEqual([
      [
        [-1, 1, 2, -1, -1, -1],
        [-1, 1, 2, -1, -1, -1],
      ],
    ]);
    // There and back: the first edge on a segment, and the last; the very first edge is number 0.
    expect(edgesOf(at(0), at(1), FAR, at(3), at(2), FAR, at(1), at(0))).toEqual([
      [
        [0, -1, 3, -1, -1, -1],
        [6, -1, 3, -1, -1, -1],
      ],
    ]);
    expect(edgesOf(at(4), at(4.5))).toEqual([
      [
        [-1, -1, -1, -1, 0, -1],
        [-1, -1, -1, -1, 0, -1],
      ],
    ]);
  });
});

describe('two neighbouring places', () => {
  it.each<[number | undefined, number | undefined, boolean]>([
    [1, 2, true],
    [2, 1, true],
    [1.2, 1.7, true],
    [1.7, 1.2, true],
    [1.2, 2, true],
    [2, 1.2, true],
    [1, 1.2, true],
    [1.2, 1, true],
    [1, 3, false],
    [3, 1, false],
    [1.8, 2.1, false],
    [2.1, 1.8, false],
    [1, 1, false],
    [1.5, 1.5, false],
    [Number.NaN, 1, false],
    [1, Number.NaN, false],
    [undefined, 0, false],
    [0, undefined, false],
  ])('%d and %d lie on one segment: %s', (a, b, along) => {
    expect(isAlong(a, b)).toBe(along);
  });
});
