import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { areaOfPolygonOffset } from './polygon-offset';
import { stretchesByLine } from './polygon-stretches';
import { areaSquareMetres } from './surface-area';
import { away, densified, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { shippedLines, shippedPolygons } from './test-support/shipped';

const start: LonLat = [45, 41];
const at = (east: number, north: number) => away(away(start, 90, east), 0, north);
const square = [[at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000), at(0, 0)]];
const westEdge = indexLine([[at(0, -3000), at(0, 0), at(0, 1000), at(0, 3000)]]);

describe('the low and high area of a polygon', () => {
  it('moves one edge in by a strip, and out by a strip with round ends', () => {
    const { low, high } = areaOfPolygonOffset(square, [{ index: westEdge, metres: 50 }]);
    expect(low / (950 * 1000)).toBeCloseTo(1, 3.5);
    expect(high / (1050 * 1000 + Math.PI * 50 * 50)).toBeCloseTo(1, 3.5);
  });

  it('moves the other edges by the metres given for them', () => {
    const { low, high } = areaOfPolygonOffset(square, [{ index: westEdge, metres: 50 }], 10);
    expect(low).toBeCloseTo(940 * 980, -3);
    expect(high).toBeGreaterThan(1050 * 1000 + 3 * 10 * 1000);
    const none = areaOfPolygonOffset(square, []);
    expect(none.low).toBeCloseTo(areaSquareMetres(square), 0);
    expect(none.high).toBeCloseTo(areaSquareMetres(square), 0);
  });

  it('takes the whole of a polygon narrower than the line is sure', () => {
    const sliver = [[at(0, 0), at(20, 0), at(20, 1000), at(0, 1000), at(0, 0)]];
    expect(areaOfPolygonOffset(sliver, [{ index: westEdge, metres: 50 }]).low).toBe(0);
  });

  it('moves a whole polygon with a hole as it moves edge by edge, also one as large as a country', () => {
    const [karabakh] = shippedPolygons('karabakh', ['oblast-1991']) as [LonLat[][]];
    const holed = [
      ...karabakh,
      [
        [46.7, 39.8],
        [46.8, 39.8],
        [46.8, 39.9],
        [46.7, 39.8],
      ] as LonLat[],
    ];
    const whole = areaOfPolygonOffset(holed, [], 1000);
    const edges = [{ index: indexLine(holed), metres: 1000 }];
    const byEdges = areaOfPolygonOffset(holed, edges);
    expect(whole.low / byEdges.low).toBeCloseTo(1, 4);
    expect(whole.high / byEdges.high).toBeCloseTo(1, 4);
    expect(whole.low).toBeLessThan(areaSquareMetres(holed));
    expect(whole.high).toBeGreaterThan(areaSquareMetres(holed));
  });

  it('tells which stretches lie on which line', () => {
    const [west = [], others = []] = stretchesByLine(square, [{ index: westEdge, metres: 50 }]);
    expect(west.map((line) => line.length)).toEqual([2]);
    expect(others.map((line) => line.length)).toEqual([4]);
  });

  it('leaves an edge that cuts across a bend of a line', () => {
    const bend = indexLine([[at(0, 0), at(-300, 500), at(0, 1000)]]);
    const [onLine = [], others = []] = stretchesByLine(square, [{ index: bend, metres: 50 }]);
    expect(onLine).toEqual([]);
    expect(others.map((line) => line.length)).toEqual([5]);
  });

  it('is that of GEOS for each shipped area between border and line of control', () => {
    const lines = [shippedLines('border'), shippedLines('control-line')] as const;
    const edges = lines.map((line, n) => ({ index: indexLine(line), metres: n === 0 ? 50 : 250 }));
    for (const rings of shippedPolygons('control-differences')) {
      const centre = rings[0]?.[0] as LonLat;
      const project = plane(centre);
      const planar = (line: LonLat[]) => densified(line, 500).map(project);
      const near = (line: LonLat[]) =>
        densified(line, 500)
          .map(project)
          .filter(([x, y]) => Math.hypot(x, y) < 40_000);
      const shape = geos.polygon(rings.map(planar));
      const [border, control] = lines.map((line) =>
        geos.lines(line.map(near).filter((l) => l.length > 1)),
      ) as [number, number];
      const low = geos.areaOf(
        geos.difference(geos.difference(shape, geos.buffer(border, 50)), geos.buffer(control, 250)),
      );
      const own = stretchesByLine(rings, edges);
      const high = [50, 250].reduce(
        (sum, metres, n) =>
          geos.union(sum, geos.buffer(geos.lines((own[n] ?? []).map(planar)), metres)),
        shape,
      );
      const found = areaOfPolygonOffset(rings, edges);
      expect(Math.abs(found.low - low)).toBeLessThan(Math.max(20, 1e-4 * low));
      expect(Math.abs(found.high / geos.areaOf(high) - 1)).toBeLessThan(1e-4);
    }
  });
});
