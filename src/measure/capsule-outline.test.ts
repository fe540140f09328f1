import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { outlineOfChord } from './capsule-outline';
import { type CapsuleSet, capsuleSet, type Reach } from './capsule-set';
import type { OutlinePiece } from './outline-piece';
import { OutlineSum } from './outline-sum';
import { apart, densified, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { wigglyLine } from './test-support/random';

const CENTRE: LonLat = [45, 41];
const at = (x: number, y: number): LonLat => [45 + x / 1000, 41 + y / 1000];

const WORLDS: Record<string, Reach[]> = {
  'a chord': [{ lines: [[at(0, 0), at(3, 1)]], metres: 100 }],
  'a corner to the left': [{ lines: [[at(0, 0), at(3, 0), at(4, 3)]], metres: 80 }],
  'a corner to the right': [{ lines: [[at(0, 0), at(3, 0), at(4, -3)]], metres: 80 }],
  'a line that comes back on itself': [
    { lines: [[at(0, 0), at(3, 0), at(1, 0.5), at(1, 3)]], metres: 120 },
  ],
  'straight on': [{ lines: [[at(0, 0), at(0, 2), at(0, 4)]], metres: 70 }],
  'a ring': [{ lines: [[at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)]], metres: 60 }],
  'two lines that cross': [
    {
      lines: [
        [at(0, 0), at(4, 4)],
        [at(0, 4), at(4, 0)],
      ],
      metres: 90,
    },
  ],
  'two lines of different metres': [
    { lines: [[at(0, 0), at(4, 0.2)]], metres: 50 },
    { lines: [[at(1, -1), at(3, 1.5)]], metres: 130 },
  ],
  'lines one of which ends where one starts': [
    {
      lines: [
        [at(2, 0), at(4, 1)],
        [at(0, 1), at(2, 0)],
      ],
      metres: 75,
    },
  ],
  'a line that wanders': [{ lines: [wigglyLine(5, 25, CENTRE, 0.004)], metres: 150 }],
};

function outline(set: CapsuleSet): { chord: number; piece: OutlinePiece }[] {
  return Array.from(set.radii.keys()).flatMap((chord) => {
    const found: { chord: number; piece: OutlinePiece }[] = [];
    outlineOfChord(set, chord, (piece) => found.push({ chord, piece }));
    return found;
  });
}

const chordOf = ({ ends }: CapsuleSet, chord: number): [LonLat, LonLat] => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends.subarray(4 * chord, 4 * chord + 4);
  return [
    [x0, y0],
    [x1, y1],
  ];
};

describe('the outline of what lies within some metres of lines', () => {
  it.each(Object.entries(WORLDS))('goes around the area that GEOS gives: %s', (_, reaches) => {
    const set = capsuleSet(reaches);
    const sum = new OutlineSum(reaches.flatMap(({ lines }) => lines));
    const total = new Float64Array(3);
    for (const { piece } of outline(set)) OutlineSum.write(total, 0, piece, 1, sum.parallel);
    const planar = reaches.map(({ lines, metres }) =>
      geos.buffer(geos.lines(lines.map((line) => densified(line, 100).map(plane(CENTRE)))), metres),
    );
    const expected = geos.areaOf(planar.reduce((a, b) => geos.union(a, b)));
    expect((sum.closed(total, 0) ?? Number.NaN) / expected).toBeCloseTo(1, 4);
  });

  it.each(Object.entries(WORLDS))(
    'keeps everywhere to the metres of its chords: %s',
    (_, reaches) => {
      const set = capsuleSet(reaches);
      const shapes = Array.from(set.radii.keys(), (chord) => {
        const [from, to] = chordOf(set, chord);
        return geos.line([from, to].map(plane(CENTRE)));
      });
      for (const { chord, piece } of outline(set)) {
        const place = plane(CENTRE)([piece.middleX, piece.middleY]);
        const metres = shapes.map((shape) => geos.distanceOf(geos.point(place), shape));
        expect(Math.abs((metres[chord] ?? 0) - (set.radii[chord] as number))).toBeLessThan(0.02);
        for (const [other, away] of metres.entries())
          expect(away).toBeGreaterThan((set.radii[other] as number) - 0.02);
      }
    },
  );

  it.each(Object.entries(WORLDS))(
    'says on which side of its chord a piece lies: %s',
    (_, reaches) => {
      const set = capsuleSet(reaches);
      const found = outline(set);
      for (const { chord, piece } of found) {
        const [[x0, y0], [x1, y1]] = chordOf(set, chord);
        const turn = (x1 - x0) * (piece.middleY - y0) - (y1 - y0) * (piece.middleX - x0);
        if (piece.side === 'end') {
          const isOpen = [set.next[chord], set.previous[chord]].includes(-1);
          expect(isOpen).toBe(true);
        } else expect(piece.side).toBe(turn > 0 ? 'left' : 'right');
      }
      const isClosed = !set.next.includes(-1);
      expect(found.some(({ piece }) => piece.side === 'end')).toBe(!isClosed);
    },
  );

  it('has arcs with half of the bulge and more in either half, until they are straight', () => {
    const [{ piece } = {}] = outline(capsuleSet(WORLDS['a chord'] ?? [])).filter(
      (each) => each.piece.bulge > 0,
    );
    if (!piece) throw new Error('a chord has round ends');
    // A half disc of 100 m.
    expect(piece.bulge / ((Math.PI * 100 * 100) / 2)).toBeCloseTo(1, 9);
    const [first, second] = piece.halves() ?? [];
    expect([first?.x0, first?.y0, second?.x1, second?.y1]).toEqual([
      piece.x0,
      piece.y0,
      piece.x1,
      piece.y1,
    ]);
    expect([first?.x1, first?.y1]).toEqual([piece.middleX, piece.middleY]);
    expect([second?.x0, second?.y0]).toEqual([piece.middleX, piece.middleY]);
    for (const half of [first, second])
      expect(half?.bulge).toBeCloseTo(100 * 100 * (Math.PI / 4 - 0.5), 6);
    let arc: OutlinePiece = piece;
    let count = 0;
    for (let halves = arc.halves(); halves; halves = arc.halves()) {
      [arc] = halves;
      count += 1;
      expect(arc.side).toBe('end');
    }
    expect(apart([arc.x0, arc.y0], [arc.x1, arc.y1])).toBeLessThan(1);
    // An arc of 100 m and 180 / 2⁹ degrees rises 0.5 mm above its chord.
    expect(count).toBe(9);
  });

  it('has sides that are as long as their chord where nothing else is near, though discs touch their ends', () => {
    const bend = Array.from(
      { length: 60 },
      (_, n): LonLat => at(2 * Math.sin(n / 30), 2 * Math.cos(n / 30)),
    );
    for (const line of [bend, bend.toReversed()]) {
      const set = capsuleSet([{ lines: [line], metres: 20 }]);
      const outer = line === bend ? 'left' : 'right';
      const sides = outline(set).filter(({ piece }) => piece.side === outer && piece.bulge === 0);
      expect(sides).toHaveLength(59);
      for (const { chord, piece } of sides) {
        const length = apart(...chordOf(set, chord));
        expect(Math.abs(apart([piece.x0, piece.y0], [piece.x1, piece.y1]) - length)).toBeLessThan(
          3e-7,
        );
      }
    }
  });
});
