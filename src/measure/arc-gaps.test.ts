import { describe, expect, it } from 'vitest';
import { type Arc, arcGaps } from './arc-gaps';
import type { CapsuleSet } from './capsule-set';
import { nearChords } from './near-chords';
import { seeded } from './test-support/random';

type Chord = [x0: number, y0: number, x1: number, y1: number];

/** The arc less what lies within so many metres of each chord. */
function gapsOf(arc: Arc, chords: Chord[], radii: number[], own: [number, number] = [-1, -1]) {
  const near = nearChords();
  near.count = chords.length;
  near.ids.set([...chords.keys()]);
  near.ends.set(chords.flat());
  return arcGaps(arc, near, { radii: Float64Array.from(radii) } as CapsuleSet, own);
}

const ARC: Arc = { x: 0, y: 0, radius: 10, start: 0, sweep: Math.PI };
const near = (gaps: number[][], expected: number[][]) => {
  expect(gaps).toHaveLength(expected.length);
  for (const [at, [from = 0, to = 0]] of expected.entries()) {
    expect(gaps[at]?.[0]).toBeCloseTo(from, 9);
    expect(gaps[at]?.[1]).toBeCloseTo(to, 9);
  }
};

/** Metres from a place to a chord, by the nearest of many places on it and its plain foot. */
function metresTo([x0, y0, x1, y1]: Chord, x: number, y: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  const toEnds = Math.min(Math.hypot(x - x0, y - y0), Math.hypot(x - x1, y - y1));
  const along = ((x - x0) * dx + (y - y0) * dy) / length;
  if (!(along > 0 && along < length)) return toEnds;
  return Math.abs((x - x0) * dy - (y - y0) * dx) / length;
}

describe('what of an arc lies in no capsule', () => {
  it('is all of it where none is near, and nothing where one covers it', () => {
    expect(gapsOf(ARC, [], [])).toEqual([[0, Math.PI]]);
    expect(gapsOf(ARC, [[30, 0, 40, 0]], [5])).toEqual([[0, Math.PI]]);
    expect(gapsOf(ARC, [[0, 5, 1, 5]], [40])).toEqual([]);
    expect(gapsOf(ARC, [[-12, 5, 12, 5]], [7])).toEqual([]);
  });

  it('ends where the discs around a chord’s ends meet the arc', () => {
    // Two circles of one radius whose centres lie a radius apart meet at 60 degrees from the axis.
    const found = gapsOf({ ...ARC, start: -Math.PI, sweep: 2 * Math.PI }, [[10, 0, 30, 0]], [10]);
    near(found, [
      [-Math.PI, -Math.PI / 3],
      [Math.PI / 3, Math.PI],
    ]);
  });

  it('ends where the sides beside a chord meet the arc, whichever way that runs', () => {
    for (const chord of [
      [-50, 0, 50, 0],
      [50, 0, -50, 0],
    ] as Chord[])
      near(gapsOf(ARC, [chord], [5]), [[Math.PI / 6, (5 * Math.PI) / 6]]);
    const upright: Chord = [0, -50, 0, 50];
    near(gapsOf(ARC, [upright], [5]), [
      [0, Math.PI / 3],
      [(2 * Math.PI) / 3, Math.PI],
    ]);
  });

  it('leaves out the chords whose own disc it is', () => {
    const chords: Chord[] = [
      [0, 0, 0, 50],
      [0, 0, 50, 0],
      [0, 0, -50, 0],
    ];
    expect(gapsOf(ARC, chords, [10, 10, 10], [0, 1]).length).toBeGreaterThan(0);
    near(gapsOf(ARC, chords, [10, 5, 5], [0, 0]), [[Math.PI / 6, (5 * Math.PI) / 6]]);
    near(gapsOf(ARC, chords, [5, 10, 5], [1, 1]), [
      [0, Math.PI / 3],
      [(2 * Math.PI) / 3, (5 * Math.PI) / 6],
    ]);
  });

  const random = seeded(17);
  const chance = (): { arc: Arc; chords: Chord[]; radii: number[] } => {
    const arc: Arc = {
      x: 10 * random(),
      y: 10 * random(),
      radius: 1 + 9 * random(),
      start: 12 * random() - 6,
      sweep: Math.PI * random(),
    };
    const chords = Array.from({ length: 1 + Math.floor(5 * random()) }, (): Chord => {
      const [x, y] = [30 * random() - 10, 30 * random() - 10];
      return [x, y, x + 20 * random() - 10, y + 20 * random() - 10];
    });
    return { arc, chords, radii: chords.map(() => 1 + 7 * random()) };
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is where every chord is farther away than its metres, for forty arcs among random chords: %i',
    () => {
      let [gaps, covered] = [0, 0];
      for (let count = 0; count < 40; count++) {
        const { arc, chords, radii } = chance();
        const found = gapsOf(arc, chords, radii);
        const most = (angle: number) => {
          const [x, y] = [
            arc.x + arc.radius * Math.cos(angle),
            arc.y + arc.radius * Math.sin(angle),
          ];
          return Math.min(
            ...chords.map((chord, at) => metresTo(chord, x, y) - (radii[at] as number)),
          );
        };
        for (let step = 1; step < 40; step++) {
          const angle = arc.start + (step / 40) * arc.sweep;
          const apart = most(angle);
          if (Math.abs(apart) < 1e-9) continue;
          const isGap = found.some(([from, to]) => angle >= from && angle <= to);
          if (isGap !== apart > 0) expect.fail(JSON.stringify({ arc, chords, radii, angle }));
          if (isGap) gaps += 1;
          else covered += 1;
        }
        for (const [at, [from, to]] of found.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThan(found[at - 1]?.[1] ?? Number.NEGATIVE_INFINITY);
          if (from !== arc.start) expect(most(from)).toBeCloseTo(0, 6);
          if (to !== arc.start + arc.sweep) expect(most(to)).toBeCloseTo(0, 6);
        }
      }
      expect(Math.min(gaps, covered)).toBeGreaterThan(200);
    },
  );

  it('is found without a look at what reaches all of the arc, or none of it', () => {
    const looked = (chords: Chord[], radii: number[]) => {
      const near = nearChords();
      near.count = chords.length;
      near.ids.set([...chords.keys()]);
      near.ends.set(chords.flat());
      let looks = 0;
      const { ends } = near;
      near.ends = new Proxy(ends, {
        get: (of, key) => {
          looks += 1;
          return Reflect.get(of, key);
        },
      });
      const short = { ...ARC, start: 1, sweep: 0.1 };
      const gaps = arcGaps(
        short,
        near,
        { radii: Float64Array.from(radii) } as CapsuleSet,
        [-1, -1],
      );
      return { gaps, looks };
    };
    // The four numbers of the chord that covers it, or of each that is far, once.
    expect(
      looked(
        [
          [0, 0, 10, 10],
          [0, 0, 10, 11],
        ],
        [8, 8],
      ),
    ).toEqual({ gaps: [], looks: 4 });
    const far = looked(
      [
        [80, 0, 90, 10],
        [0, 80, 10, 81],
      ],
      [8, 8],
    );
    expect(far.gaps).toHaveLength(1);
    expect(far.looks).toBe(8);
  });
});
