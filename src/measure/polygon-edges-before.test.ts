import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexOfLine } from './changed-index';
import { noteMoved } from './moved-line';
import { edgesBefore, polygonEdges, polygonKey } from './polygon-edges';
import { away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
const squareAt = (east: number, north: number) => [
  at(east, north),
  at(east + 1000, north),
  at(east + 1000, north + 1000),
  at(east, north + 1000),
  at(east, north),
];
/** Positions every 400 m: no segment is cut. */
const upright = (east: number) => Array.from({ length: 21 }, (_, n) => at(east, -4000 + 400 * n));
const edge = (line: LonLat[], metres = 50) => ({ index: indexOfLine(line), metres });
const moved = (was: LonLat[], is: LonLat[]) => {
  noteMoved(is, was);
  return is;
};

describe('a polygon', () => {
  it('of one ring is known by that, and of more by all of them', () => {
    const [one, two, three] = [squareAt(0, 0), squareAt(2000, 0), squareAt(0, 2000)];
    const rings = [one, two];
    expect(polygonKey([one])).toBe(one);
    expect(polygonKey(rings)).toBe(rings);
    const lines = [edge(upright(0))];
    expect(polygonEdges([one], lines)).toBe(polygonEdges([one], lines));
    expect(polygonEdges([one, two], lines)).not.toEqual(polygonEdges([one, three], lines));
  });

  it('has lines near any of its rings', () => {
    const rings = [squareAt(0, 0), squareAt(3000, 3000)];
    for (const each of [rings, rings.toReversed()])
      for (const east of [500, 3500])
        expect(polygonEdges(each, [edge(upright(east))]).near[0]).toHaveLength(1);
  });

  it('and its lines are what they were before one of them moved', () => {
    const [ring, line, other] = [squareAt(0, 0), upright(0), edge(upright(5000), 20)];
    const is = moved(ring, ring.with(2, at(1200, 1200)));
    const bent = moved(line, line.with(3, at(40, -2800)));
    expect(edgesBefore([ring], [edge(line), other])).toBeNull();
    const before = edgesBefore([is], [edge(line), other]);
    expect(before).toEqual({ rings: [ring], edges: [edge(line), other] });
    expect(before?.rings[0]).toBe(ring);
    expect(edgesBefore([is], [edge(bent)])?.rings).toBe(before?.rings);
    const rings = [ring];
    const alone = edgesBefore(rings, [other, edge(bent, 30)]);
    expect(alone?.rings).toBe(rings);
    expect(alone?.edges[0]).toEqual(other);
    expect(alone?.edges[1]?.index).toBe(indexOfLine(line));
    expect(alone?.edges[1]?.metres).toBe(30);
  });

  it('of more rings than one is not known to have moved', () => {
    const ring = squareAt(0, 0);
    const is = moved(ring, ring.with(2, at(1200, 1200)));
    expect(edgesBefore([is, squareAt(3000, 0)], [edge(upright(0))])).toBeNull();
  });
});

describe('what was found', () => {
  it('as mapped and after a move is held apart', () => {
    const [ring, line] = [squareAt(0, 0), upright(0)];
    const mapped = polygonEdges([ring], [edge(line)]);
    const near = moved(line, line.with(11, at(-30, 400)));
    const after = polygonEdges([ring], [edge(near)]);
    expect(after).not.toEqual(mapped);
    expect(polygonEdges([ring], [edge(line)])).toBe(mapped);
    expect(polygonEdges([ring], [edge(near)])).toBe(after);
  });

  it('is found anew where one line of several moved near the polygon', () => {
    const [ring, line, other] = [squareAt(0, 0), upright(0), edge(upright(1000))];
    const before = polygonEdges([ring], [edge(line), other]);
    const near = moved(line, line.with(11, at(-30, 400)));
    const found = polygonEdges([ring], [edge(near), other]);
    expect(found.near[0]).not.toEqual(before.near[0]);
    expect(found.near[1]).toEqual(before.near[1]);
    expect([...(found.lineOf[0] ?? [])]).toEqual([2, 1, 2, 2]);
  });
});
