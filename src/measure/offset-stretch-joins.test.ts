import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { LineRange } from './line-changes';
import { offsetStretch } from './offset-stretch';
import { apart, away, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { wigglyLine } from './test-support/random';

/** New positions may lie so far off the distance: two metres, a step of the grid, and four that are tried. */
const OFF_METRES = 7;

function shifted(line: readonly LonLat[], stretch: LineRange, metres: number) {
  const made = offsetStretch(line, stretch, metres);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

/** By GEOS: metres of places from a stretch of a line, in the plane around its middle. */
function metresFrom(line: readonly LonLat[], { from, to }: LineRange) {
  const project = plane(line[(from + to) >> 1] as LonLat);
  const shape = geos.line(line.slice(from, to + 1).map(project));
  return (place: LonLat) => geos.distanceOf(shape, geos.point(project(place)));
}

const eastward = wigglyLine(51, 60, [45, 41], 0.002);
const turnedBy = (degrees: number) => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return eastward.map(([x, y]): LonLat => {
    const [east, north] = [(x - 45) * 0.75, y - 41];
    return [45 + (cos * east - sin * north) / 0.75, 41 + sin * east + cos * north];
  });
};
const CASES = [0, 90, 160, 250].flatMap((degrees) =>
  [120, -120, 400, -400].map((metres) => ({ degrees, metres })),
);

describe.each(CASES)('a stretch shifted by $metres m, of a line turned by $degrees°', (given) => {
  const { degrees, metres } = given;
  const [line, stretch] = [turnedBy(degrees), { from: 20, to: 38 }];

  it('lies at the distance with all its new positions, which the range holds', () => {
    const { line: made, range } = shifted(line, stretch, metres);
    const from = metresFrom(line, stretch);
    const fresh = made.slice(range.from + 1, range.to);
    expect(fresh.length).toBeGreaterThan(2);
    for (const place of fresh)
      expect(Math.abs(from(place) - Math.abs(metres))).toBeLessThan(OFF_METRES);
  });

  it('joins the rest, of which it takes in only what lies within the distance', () => {
    const { line: made, range } = shifted(line, stretch, metres);
    const [head, tail] = [made.slice(0, range.from + 1), made.slice(range.to)];
    expect(head).toEqual(line.slice(0, head.length));
    expect(tail).toEqual(line.slice(-tail.length));
    expect(head.length).toBeLessThanOrEqual(21);
    expect(tail.length).toBeLessThanOrEqual(60 - 38);
    const from = metresFrom(line, stretch);
    for (const end of [head.at(-1), tail[0]] as LonLat[])
      expect(from(end)).toBeGreaterThan(Math.abs(metres) - OFF_METRES);
    const [entry, exit] = [made[range.from + 1], made[range.to - 1]] as [LonLat, LonLat];
    const rest = [line.slice(0, 21), line.slice(38)].map((each) =>
      metresFrom(each, { from: 0, to: each.length - 1 }),
    ) as [(place: LonLat) => number, (place: LonLat) => number];
    expect(rest[0](entry)).toBeLessThan(0.8);
    expect(rest[1](exit)).toBeLessThan(0.8);
  });

  it('has a simple line by GEOS, on the side asked for', () => {
    const { line: made } = shifted(line, stretch, metres);
    const project = plane(line[29] as LonLat);
    expect(geos.isSimple(geos.line(made.map(project)))).toBe(true);
    const area = (of: LonLat[]) =>
      of.map(project).reduce((sum, [x, y], at, all) => {
        const [nextX, nextY] = all[(at + 1) % all.length] as LonLat;
        return sum + (x * nextY - nextX * y) / 2;
      }, 0);
    // Along the old line and back along the new one: counter-clockwise where that lies to the left.
    expect(Math.sign(area([...line, ...made.toReversed()]))).toBe(-Math.sign(metres));
  });
});

it('an end of the line that lies within the distance stays, and the nearest place beyond it follows', () => {
  for (const azimuth of [30, 120, 200, 290]) {
    const line = Array.from({ length: 12 }, (_, n) => away([45, 41], azimuth, n * 1000));
    for (const metres of [1500, -1500]) {
      const { line: made } = shifted(line, { from: 1, to: 6 }, metres);
      const [end, next] = made as [LonLat, LonLat];
      expect(end).toEqual(line[0]);
      expect(Math.abs(apart(end, next) - 500)).toBeLessThan(OFF_METRES + 15);
      expect(apart(next, away(end, azimuth + 180, 500))).toBeLessThan(200);
      const { line: turned } = shifted(line.toReversed(), { from: 5, to: 10 }, -metres);
      expect(turned.at(-1)).toEqual(line[0]);
      expect(apart(turned.at(-2) as LonLat, next)).toBeLessThan(200);
    }
  }
});
