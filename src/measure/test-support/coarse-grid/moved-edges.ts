import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../model/common';
import { countCases, randomFrom, SEED } from '../../../testing/deep';
import { areaBetweenLines } from '../../area-between';
import { indexLine } from '../../line-index';
import { areaOfPolygonOffset } from '../../polygon-offset';
import { areaSquareMetres } from '../../surface-area';
import { densified, plane } from '../geodesic-oracle';
import * as geos from '../geos';

const STEP = 1 / 1024;
const ORIGIN: LonLat = [45, 41];
const random = randomFrom(SEED);
const pick = (count: number) => Math.floor(random() * count);
const at = (x: number, y: number): LonLat => [ORIGIN[0] + x * STEP, ORIGIN[1] + y * STEP];
const project = plane(at(4, 4));
/** In short pieces: what is straight in degrees bends in a plane. */
const flat = (line: LonLat[]) => densified(line, 50).map(project);
const planar = (rings: LonLat[][]) => geos.polygon(rings.map(flat));

/** 0.01 % of the area, or a strip of 5 mm along the edges. */
const allowed = (area: number, perimeterMetres: number) =>
  Math.max(1e-4 * area, 0.005 * perimeterMetres);

/** A simple ring around the grid's middle, with a position doubled at times. */
function ring(size: number, middle: LonLat): LonLat[] {
  for (;;) {
    const corners = Array.from({ length: 3 + pick(7) }, (): [number, number] => [
      pick(size),
      pick(size),
    ]);
    const angle = ([x, y]: [number, number]) => Math.atan2(y - size / 2.1, x - size / 1.9);
    corners.sort((a, b) => angle(a) - angle(b));
    const line = corners.map(([x, y]) => at(x + middle[0], y + middle[1]));
    const closed = [...line, line[0] as LonLat];
    if (pick(4) === 0) closed.splice(1, 0, closed[0] as LonLat);
    const shape = geos.polygon([closed]);
    if (geos.geos.GEOSisValid(shape) === 1 && geos.areaOf(shape) > 0) return closed;
  }
}

const isValid = (rings: LonLat[][]) =>
  geos.geos.GEOSisValid(geos.polygon(rings)) === 1 && geos.geos.GEOSisValid(planar(rings)) === 1;

/** A ring, at times with a square hole that touches it at a vertex at most. */
function area(): LonLat[][] {
  const hole = [at(3, 3), at(3, 4), at(4, 4), at(4, 3), at(3, 3)];
  for (;;) {
    const outer = ring(9, [0, 0]);
    const rings = pick(2) === 0 ? [outer, hole] : [outer];
    if (isValid(rings)) return rings;
  }
}

/**
 * Areas on a coarse grid, where edges touch, fall in line, have no length, or cross at a vertex.
 * @param cases how many each test has
 */
export function movedEdgesOnGrid(cases: number): void {
  describe('on a coarse grid', () => {
    it('an area with its edges moved out and in is that of GEOS', (context) => {
      for (let count = 0; count < cases; count++) {
        const rings = area();
        const metres = 1 + random() * 200;
        const shape = planar(rings);
        const { low, high } = areaOfPolygonOffset(rings, [], metres);
        const given = JSON.stringify({ rings, metres });
        const out = geos.areaOf(geos.buffer(shape, metres));
        const inward = geos.areaOf(geos.buffer(shape, -metres));
        const whole = geos.areaOf(shape);
        expect(Math.abs(high - out), given).toBeLessThan(allowed(out, 4 * Math.sqrt(whole)));
        expect(Math.abs(low - inward), given).toBeLessThan(allowed(whole, 4 * Math.sqrt(whole)));
      }
      countCases(context, cases);
    });

    it('an area of which one edge lies on a line is less and more by what GEOS says', (context) => {
      for (let count = 0; count < cases; count++) {
        const rings = area();
        const metres = 1 + random() * 100;
        const [outer = []] = rings;
        const drawn = outer
          .filter((each, n) => String(each) !== String(outer[n - 1]))
          .slice(0, 2 + pick(3));
        const found = areaOfPolygonOffset(rings, [{ index: indexLine([drawn]), metres }]);
        const shape = planar(rings);
        const band = geos.buffer(geos.line(flat(drawn)), metres);
        const whole = geos.areaOf(shape);
        const given = JSON.stringify({ rings, drawn, metres });
        const low = geos.areaOf(geos.difference(shape, band));
        const high = geos.areaOf(geos.union(shape, band));
        expect(Math.abs(found.low - low), given).toBeLessThan(allowed(whole, 4 * Math.sqrt(whole)));
        expect(Math.abs(found.high - high), given).toBeLessThan(
          allowed(high, 4 * Math.sqrt(whole)),
        );
      }
      countCases(context, cases);
    });

    it('what a moved line leaves on its other side is what GEOS finds there, each way', (context) => {
      let both = 0;
      for (let count = 0; count < cases; count++) {
        const step = (): LonLat[] => Array.from({ length: 9 }, (_, n) => at(n, pick(4)));
        const [old, course] = [step(), step()];
        for (const line of [old, course]) {
          line[0] = at(0, 2);
          line[8] = at(8, 2);
        }
        const { left, right } = areaBetweenLines(old, course);
        const north = (line: LonLat[]) => geos.polygon([[...line, at(8, 9), at(0, 9), at(0, 2)]]);
        // Left of a line that runs east is north.
        const toLeft = geos.difference(north(course), north(old));
        const toRight = geos.difference(north(old), north(course));
        const given = JSON.stringify({ old, course });
        for (const [found, shape] of [
          [left, toLeft],
          [right, toRight],
        ] as const) {
          const geometry = geos.geometryOf(shape);
          const polygons =
            geometry.type === 'Polygon'
              ? [geometry.coordinates]
              : geometry.type === 'MultiPolygon'
                ? geometry.coordinates
                : [];
          const expected = polygons.reduce(
            (sum, each) => sum + (each.length > 0 ? areaSquareMetres(each as LonLat[][]) : 0),
            0,
          );
          expect(Math.abs(found.squareMetres - expected), given).toBeLessThan(
            1e-4 * expected + 0.5,
          );
        }
        if (left.squareMetres > 0 && right.squareMetres > 0) both++;
      }
      countCases(context, cases);
      expect(both).toBeGreaterThan(cases / 4);
    });
  });
}
