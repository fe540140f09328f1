import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../model/common';
import { countCases, randomFrom, SEED } from '../../../testing/deep';
import { piecesBySide } from '../../crossings';
import { piecesInside } from '../../in-area';
import { distanceBetween } from '../../line-distance';
import { indexLine } from '../../line-index';
import { lineLengthMetres } from '../../line-length';
import { lengthNearMetres } from '../../near';
import { plane } from '../geodesic-oracle';
import * as geos from '../geos';

/** A power of two, so that what lies on one line in the grid does so in the doubles too. */
const STEP = 1 / 1024;
const ORIGIN: LonLat = [45, 41];
const random = randomFrom(SEED);

const at = (x: number, y: number): LonLat => [ORIGIN[0] + x * STEP, ORIGIN[1] + y * STEP];
const pick = (count: number) => Math.floor(random() * count);
const walk = (count: number, size = 9): LonLat[] =>
  Array.from({ length: count }, () => at(pick(size), pick(size)));
const segments = (line: LonLat[]) =>
  line
    .slice(1)
    .map((end, n): LonLat[] => [line[n] as LonLat, end])
    .filter(([a, b]) => a?.[0] !== b?.[0] || a?.[1] !== b?.[1]);
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const metres = (line: LonLat[], shape: number) =>
  sum(
    segments(line).map((s) =>
      sum(geos.linesOf(geos.intersection(geos.line(s), shape)).map(lineLengthMetres)),
    ),
  );

/** Simple by GEOS, and without spikes that fold back on themselves but for rounding. */
const isPlain = (closed: LonLat[]) =>
  geos.isSimple(geos.line(closed)) && geos.clearanceOf(geos.polygon([closed])) > STEP / 1000;

/** A simple ring around the grid's middle, counter-clockwise, with corners on the grid. */
function ring(): LonLat[] {
  for (;;) {
    const corners = [...new Map(walk(3 + pick(7)).map((p) => [p.join(), p])).values()];
    const angle = ([x, y]: LonLat) =>
      Math.atan2(y - ORIGIN[1] - 4.1 * STEP, x - ORIGIN[0] - 3.9 * STEP);
    corners.sort((a, b) => angle(a) - angle(b));
    const closed = [...corners, corners[0] as LonLat];
    if (corners.length > 2 && isPlain(closed)) return closed;
  }
}

const orientation = (line: LonLat[]) =>
  sum(
    segments(line).map(([a = [0, 0], b = [0, 0]]) => (b[0] - a[0]) * (b[1] + a[1] - 2 * ORIGIN[1])),
  );

/**
 * Lines and rings on a coarse grid: most meet at vertices, overlap or run back on themselves, which
 * is where a measurement goes wrong. GEOS answers segment by segment.
 * @param cases how many each test has
 */

export function routesOnGrid(cases: number): void {
  describe('on a coarse grid', () => {
    it('the pieces inside, outside and on a ring are those of GEOS', (context) => {
      const overlaps = { count: 0 };
      for (let count = 0; count < cases; count++) {
        let area = ring();
        if (orientation(area) > 0) area = area.toReversed();
        const route = walk(2 + pick(6)).map(
          (place) => (pick(3) ? place : area[pick(area.length)]) ?? place,
        );
        const shape = geos.polygon([area]);
        const on = metres(route, geos.line(area));
        const inside = metres(route, shape) - on;
        const pieces = piecesInside(route, [[area]]);
        const given = JSON.stringify({ area, route });
        expect(Math.abs(sum(pieces.map((p) => p.lengthMetres)) - inside), given).toBeLessThan(
          0.001,
        );
        const sides = piecesBySide(route, indexLine([area]));
        const total = (side: string) =>
          sum(sides.filter((p) => p.side === side).map((p) => p.lengthMetres));
        expect(Math.abs(total('left') - inside), given).toBeLessThan(0.001);
        expect(Math.abs(total('on') - on), given).toBeLessThan(0.001);
        if (on > 0) overlaps.count++;
      }
      countCases(context, cases);
      expect(overlaps.count).toBeGreaterThan(cases / 10);
    });

    it('the metres near a line and the shortest distance are those of GEOS in a plane', (context) => {
      const project = plane(at(4, 4));
      const planar = (line: LonLat[]) => line.map(project);
      const zero = { count: 0 };
      for (let count = 0; count < cases; count++) {
        const line = walk(2 + pick(5));
        const route = walk(2 + pick(5), count % 2 ? 9 : 4).map(
          ([x, y]): LonLat => (count % 4 ? [x, y] : [x + 0.02, y]),
        );
        const distance = 1 + random() * 200;
        const band = geos.buffer(geos.lines([planar(line)]), distance);
        const expected = sum(
          segments(planar(route)).map((s) => geos.lengthOf(geos.intersection(geos.line(s), band))),
        );
        const given = JSON.stringify({ line, route, distance });
        const index = indexLine([line]);
        expect(Math.abs(lengthNearMetres(route, index, distance) - expected), given).toBeLessThan(
          0.5,
        );
        const apart = distanceBetween([route], index).distanceMetres;
        const shortest = geos.distanceOf(geos.lines([planar(route)]), geos.lines([planar(line)]));
        expect(Math.abs(apart - shortest), given).toBeLessThan(0.05);
        if (apart === 0) zero.count++;
      }
      countCases(context, cases);
      expect(zero.count).toBeGreaterThan(cases / 10);
    });
  });
}
