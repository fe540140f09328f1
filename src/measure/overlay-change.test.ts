import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { type CapsuleSet, capsuleSet } from './capsule-set';
import { overlayChange } from './overlay-change';
import { away } from './test-support/geodesic-oracle';
import { seeded } from './test-support/random';

/** No segment of these worlds is cut, so that a chord is a segment. */
const UNCUT = 1e6;
/** An edge of a region has hardly any extent of its own. */
const EDGE_METRES = 1e-3;

interface World {
  set: CapsuleSet;
  edges: CapsuleSet;
}
type Box = [west: number, south: number, east: number, north: number];

const ends = ({ ends: all }: CapsuleSet, chord: number) => [...all.slice(4 * chord, 4 * chord + 4)];
const range = ({ radii }: CapsuleSet) => [...radii.keys()];
/** What tells a capsule from others: where it is and how wide. */
const name = (set: CapsuleSet, chord: number) => `${ends(set, chord)} ${set.radii[chord]}`;
/** The same, with those before and after it. */
const place = (set: CapsuleSet, chord: number) =>
  [chord, set.previous[chord] as number, set.next[chord] as number]
    .map((each) => (each < 0 ? 'open' : name(set, each)))
    .join();

/** The box within some metres of a chord, by GeographicLib. */
function boxAround(set: CapsuleSet, chord: number, metres: number): Box {
  const [x0, y0, x1, y1] = ends(set, chord) as Box;
  const [a, b]: [LonLat, LonLat] = [
    [Math.min(x0, x1), Math.min(y0, y1)],
    [Math.max(x0, x1), Math.max(y0, y1)],
  ];
  const [west, east] = [away(a, 270, metres)[0], away(b, 90, metres)[0]];
  return [west, away(a, 180, metres)[1], east, away(b, 0, metres)[1]];
}
const doMeet = (a: Box, b: Box) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** Capsules of either of two sets that the other has not. */
function differing(one: CapsuleSet, other: CapsuleSet): [CapsuleSet, number][] {
  const only = (of: CapsuleSet, than: CapsuleSet) => {
    const names = new Set(range(than).map((chord) => name(than, chord)));
    return range(of).flatMap((chord): [CapsuleSet, number][] =>
      names.has(name(of, chord)) ? [] : [[of, chord]],
    );
  };
  return [...only(one, other), ...only(other, one)];
}

/** For each of the chords now, which it was; -1 if there was none in such a place, or if something asks it again. */
function expected(before: CapsuleSet, now: CapsuleSet, asksAgain: (chord: number) => boolean) {
  const places = new Map(range(before).map((chord) => [place(before, chord), chord]));
  return range(now).map((chord) => (asksAgain(chord) ? -1 : (places.get(place(now, chord)) ?? -1)));
}

function byPlaces(before: World, now: World) {
  const [capsules, swept] = [
    differing(before.set, now.set),
    differing(before.edges, now.edges).map(([of, edge]) => ends(of, edge) as Box),
  ];
  const all = (axis: 0 | 1) => swept.flatMap((edge) => [edge[axis], edge[axis + 2] as number]);
  const sweptBox: Box = [
    Math.min(...all(0)),
    Math.min(...all(1)),
    Math.max(...all(0)),
    Math.max(...all(1)),
  ];
  const near = (of: CapsuleSet, chord: number, metres: number) =>
    capsules.some(([set, other]) =>
      doMeet(boxAround(of, chord, 0), boxAround(set, other, metres + (set.radii[other] as number))),
    );
  const wide = (chord: number) => now.set.radii[chord] as number;
  return {
    edges: expected(before.edges, now.edges, (edge) => near(now.edges, edge, 0)),
    chords: expected(
      before.set,
      now.set,
      (chord) =>
        near(now.set, chord, wide(chord)) ||
        (swept.length > 0 && doMeet(boxAround(now.set, chord, wide(chord)), sweptBox)),
    ),
  };
}

const found = (before: World, now: World) => {
  const { edges, chords } = overlayChange(before, now);
  return { edges: [...edges], chords: [...chords] };
};

type Lines = LonLat[][];
const world = (region: Lines, narrow: Lines, wide: Lines): World => ({
  edges: capsuleSet([{ lines: region, metres: EDGE_METRES }], UNCUT),
  set: capsuleSet(
    [
      { lines: narrow, metres: 150 },
      { lines: wide, metres: 600 },
    ],
    UNCUT,
  ),
});

/** A closed line with its corners on a circle, some kilometres wide. */
const ring = (corners: number, [x, y]: LonLat, radius: number): LonLat[] =>
  Array.from({ length: corners + 1 }, (_, at): LonLat => {
    const turn = (2 * Math.PI * (at % corners)) / corners;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
const REGION = [ring(24, [45, 41], 0.05)];
const NARROW = [ring(18, [45.03, 41], 0.04), ring(7, [45.2, 41.1], 0.01)];
const WIDE = [ring(9, [44.97, 41.02], 0.04).slice(0, 7)];
const moved = ([x, y]: LonLat, random: () => number): LonLat => [
  x + 0.01 * random() - 0.005,
  y + 0.01 * random() - 0.005,
];

/** Some neighbouring positions of one of some lines moved, taken out or doubled beside themselves. */
function edited(lines: Lines, random: () => number): Lines {
  const number = Math.floor(random() * lines.length);
  const line = lines[number] as LonLat[];
  const at = 1 + Math.floor(random() * (line.length - 3));
  const count = Math.floor(random() * 3);
  const now = line.slice(at, at + Math.floor(random() * 3)).map((each) => moved(each, random));
  return lines.with(number, line.toSpliced(at, count, ...now));
}

describe('what of an overlay is as before', () => {
  // A few rounds in each, so that a change of the code meets some of them within a moment.
  const SEEDS = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
  it.each(SEEDS)('is all but what lies near capsules new or gone, in its place: %d', (seed) => {
    const random = seeded(seed);
    let kept = 0;
    for (let round = 0; round < 6; round++) {
      const [before, now] = [
        world(REGION, NARROW, WIDE),
        random() < 0.5
          ? world(REGION, edited(NARROW, random), WIDE)
          : world(REGION, NARROW, edited(WIDE, random)),
      ];
      const wanted = byPlaces(before, now);
      expect(found(before, now), `round ${round}`).toEqual(wanted);
      kept += wanted.edges.filter((edge) => edge >= 0).length;
    }
    expect(kept).toBeGreaterThan(6 * 10);
    expect(kept).toBeLessThan(6 * 24);
  });

  it.each(SEEDS)('is all but capsules that reach the box of edges new or gone: %d', (seed) => {
    const random = seeded(seed);
    let kept = 0;
    for (let round = 0; round < 6; round++) {
      const before = world(REGION, NARROW, WIDE);
      const now = world(edited(REGION, random), NARROW, WIDE);
      const wanted = byPlaces(before, now);
      expect(found(before, now), `round ${round}`).toEqual(wanted);
      kept += wanted.chords.filter((chord) => chord >= 0).length;
    }
    expect(kept).toBeGreaterThan(6 * 12);
    expect(kept).toBeLessThan(6 * 31);
  });

  it('is everything where nothing moved, and nothing where all is elsewhere', () => {
    const before = world(REGION, NARROW, WIDE);
    const same = found(before, world(REGION, NARROW, WIDE));
    expect(same.edges).toEqual(range(before.edges));
    expect(same.chords).toEqual(range(before.set));
    const off = (lines: Lines) => lines.map((line) => line.map(([x, y]): LonLat => [x + 1, y]));
    const elsewhere = found(before, world(off(REGION), off(NARROW), off(WIDE)));
    expect(new Set([...elsewhere.edges, ...elsewhere.chords])).toEqual(new Set([-1]));
  });

  it('is what stands after a first capsule or edge that is gone, and before a last', () => {
    const before = world(REGION, NARROW, WIDE);
    const [first, last] = [
      (line: LonLat[]) => line.slice(1),
      (line: LonLat[]) => line.slice(0, -1),
    ];
    for (const cut of [first, last]) {
      const shorter = world(REGION, NARROW.with(1, cut(NARROW[1] as LonLat[])), WIDE);
      expect(found(before, shorter)).toEqual(byPlaces(before, shorter));
      expect(found(shorter, before)).toEqual(byPlaces(shorter, before));
      const open = world([cut(REGION[0] as LonLat[])], NARROW, WIDE);
      expect(found(before, open)).toEqual(byPlaces(before, open));
      expect(found(open, before)).toEqual(byPlaces(open, before));
    }
  });

  it('is nothing of a line that is as wide as it was not', () => {
    const line = [ring(9, [45, 41], 0.04)];
    const of = (metres: number): World => ({
      edges: capsuleSet([{ lines: REGION, metres: EDGE_METRES }], UNCUT),
      set: capsuleSet([{ lines: line, metres }], UNCUT),
    });
    const { chords } = overlayChange(of(100), of(101));
    expect([...chords]).toEqual(Array(9).fill(-1));
  });
});
