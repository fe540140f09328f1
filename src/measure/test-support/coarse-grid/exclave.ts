import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../model/common';
import { countCases, randomFrom, SEED } from '../../../testing/deep';
import type { Polygons } from '../../area-index';
import { indexOfLine } from '../../changed-index';
import { piecesInside } from '../../in-area';
import { distanceBetween } from '../../line-distance';
import { indexLine } from '../../line-index';
import { lineLengthMetres } from '../../line-length';
import { noteMoved } from '../../moved-line';
import { areaOfPolygonOffset } from '../../polygon-offset';
import { areaSquareMetres } from '../../surface-area';
import { plane } from '../geodesic-oracle';
import * as geos from '../geos';

const STEP = 1 / 1024;
const random = randomFrom(SEED);
const pick = (count: number) => Math.floor(random() * count);
const at = (x: number, y: number): LonLat => [45 + x * STEP, 41 + y * STEP];
const square = (x: number, y: number, size: number): LonLat[] => [
  at(x, y),
  at(x + size, y),
  at(x + size, y + size),
  at(x, y + size),
  at(x, y),
];

/** Where the exclave lies: in the middle of the hole, touching its corner, outside, at the country's corner. */
const EXCLAVES = [square(3, 3, 1), square(2, 2, 2), square(9, 2, 2), square(8, 8, 3)];

function country(): Polygons {
  const main = [square(0, 0, 8), square(2, 2, 4)];
  const polygons = [main, [EXCLAVES[pick(EXCLAVES.length)] as LonLat[]]];
  return pick(2) === 0 ? polygons : polygons.toReversed();
}

const segments = (line: LonLat[]) =>
  line.slice(1).map((end, n): LonLat[] => [line[n] as LonLat, end]);
const walk = () => Array.from({ length: 2 + pick(6) }, () => at(pick(12), pick(12)));
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const isLong = ([a, b]: LonLat[]) => String(a) !== String(b);
const metresIn = (route: LonLat[], shape: geos.Shape) =>
  sum(
    segments(route)
      .filter(isLong)
      .map((s) => sum(geos.linesOf(geos.intersection(geos.line(s), shape)).map(lineLengthMetres))),
  );

/**
 * A country with a hole in which another's land lies, and an exclave of its own: in the hole, apart,
 * or touching the country at a vertex. On a coarse grid, where routes run along edges.
 * @param cases how many each test has
 */

export function exclavesOnGrid(cases: number): void {
  describe('a country with an exclave, on a coarse grid', () => {
    it('has of a route inside what GEOS says, edges apart', (context) => {
      for (let count = 0; count < cases; count++) {
        const areas = country() as LonLat[][][];
        const route = walk();
        const given = JSON.stringify({ areas, route });
        const edges = geos.lines(areas.flat());
        const inside = areas.map((rings) => metresIn(route, geos.polygon(rings)));
        // What runs on an edge is not inside, though the exclave's may run there too.
        const on = areas.map((rings) =>
          metresIn(route, geos.intersection(geos.polygon(rings), edges)),
        );
        const found = sum(piecesInside(route, areas).map(({ lengthMetres }) => lengthMetres));
        expect(Math.abs(found - (sum(inside) - sum(on))), given).toBeLessThan(0.001);
      }
      countCases(context, cases);
    });

    it('is as far from a line as GEOS says, and as large', (context) => {
      const project = plane(at(5, 5));
      for (let count = 0; count < cases; count++) {
        const areas = country() as LonLat[][][];
        const line = walk().map(([x, y]): LonLat => [x + (count % 2 ? 0.015 : 0), y]);
        const planar = (lines: LonLat[][]) => geos.lines(lines.map((each) => each.map(project)));
        const found = distanceBetween([line], areas.flat()).distanceMetres;
        const given = JSON.stringify({ areas, line });
        expect(
          Math.abs(found - geos.distanceOf(planar([line]), planar(areas.flat()))),
          given,
        ).toBeLessThan(0.05);
        const expected = sum(
          areas.map((rings) => geos.areaOf(geos.polygon(rings.map((r) => r.map(project))))),
        );
        expect(Math.abs(sum(areas.map(areaSquareMetres)) / expected - 1), given).toBeLessThan(1e-4);
      }
      countCases(context, cases);
    });
  });

  function isSimple(ring: LonLat[]): boolean {
    const shape = geos.polygon([ring]);
    return geos.geos.GEOSisValid(shape) === 1 && geos.areaOf(shape) > 0;
  }

  describe('an area that moved, on a coarse grid', () => {
    const metresOff = () => 1 + random() * 100;

    it('has the low and the high end that it has when it is new', (context) => {
      for (let count = 0; count < cases; count++) {
        const { before, after } = moved();
        const metres = metresOff();
        const lineOf = (ring: LonLat[]) => ring.slice(0, ring.length >> 1);
        const [line, course] = [lineOf(before), lineOf(after)];
        noteMoved(after, before);
        noteMoved(course, line);
        const given = JSON.stringify({ before, after, metres });
        const fresh = structuredClone({ after, course });
        for (const [edges, anew] of [
          [[], []],
          [
            [{ index: indexOfLine(course), metres }],
            [{ index: indexLine([fresh.course]), metres }],
          ],
        ]) {
          const found = areaOfPolygonOffset([after], edges ?? [], metres / 2);
          const expected = areaOfPolygonOffset([structuredClone(after)], anew ?? [], metres / 2);
          expect(Math.abs(found.low - expected.low), given).toBeLessThan(
            0.01 + 1e-7 * expected.high,
          );
          expect(Math.abs(found.high - expected.high), given).toBeLessThan(
            0.01 + 1e-7 * expected.high,
          );
        }
      }
      countCases(context, cases);
    });

    /** A ring before and after one corner moved. */
    function moved() {
      for (;;) {
        const before = ringAround();
        const after = before.with(1 + pick(before.length - 2), at(pick(12), pick(12)));
        if (isSimple(after)) return { before, after };
      }
    }

    /** A simple ring of up to 14 corners around the middle. */
    function ringAround(): LonLat[] {
      for (;;) {
        const corners = Array.from({ length: 5 + pick(10) }, () => at(pick(12), pick(12)));
        const angle = ([x, y]: LonLat) => Math.atan2(y - 41 - 5.6 * STEP, x - 45 - 5.3 * STEP);
        corners.sort((a, b) => angle(a) - angle(b));
        const ring = [...corners, corners[0] as LonLat];
        if (isSimple(ring)) return ring;
      }
    }
  });
}
