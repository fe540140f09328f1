import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexOfLine } from './changed-index';
import type { IndexChange } from './line-index';
import { noteMoved } from './moved-line';
import { askedAgain, routeNearChange, segmentsNearChange } from './near-change';
import { away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
/** A line that flows east, and a road beside it, with positions every 400 m. */
const flow = (north: number, count = 26) =>
  Array.from({ length: count }, (_, n) => at(400 * n, north));
const river = flow(0);
const road = flow(1000);

function moved(to: (line: LonLat[]) => LonLat[]) {
  const was = [...river];
  const is = to(was);
  noteMoved(is, was);
  const index = indexOfLine(is);
  return { index, change: index.change as IndexChange };
}
const near = ({ index, change }: ReturnType<typeof moved>, metres: number) => {
  const found = segmentsNearChange(road, index, change, metres);
  return found && [...found].sort((a, b) => a - b);
};

describe('the segments of a route near what of a line moved', () => {
  const bent = moved((line) => line.with(10, at(4000, 500)));

  // Longer segments than 500 m are cut: the halves at the river reach no farther than the river itself.
  it('are those within the metres of what is new or gone, and no others', () => {
    expect(near(bent, 450)).toEqual([]);
    expect(near(bent, 550)).toEqual([8, 9, 10, 11]);
    expect(near(bent, 1100)).toEqual([6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('are there too where the line went away, and where it came', () => {
    const far = (line: LonLat[]) => line.with(10, at(4000, -5000));
    expect(near(moved(far), 1100)).toEqual([6, 7, 8, 9, 10, 11, 12, 13]);
    expect(
      near(
        moved((line) => line.toSpliced(10, 1)),
        1100,
      ),
    ).not.toEqual([]);
  });

  it('are too many to look at where much of the line is new', () => {
    const wave = (count: number) => (line: LonLat[]) =>
      line.toSpliced(10, 1, ...Array.from({ length: count }, (_, n) => at(4000 + n, 50 + (n % 2))));
    // Two chords went; of as many new positions there is one chord more.
    expect(near(moved(wave(125)), 1100)).not.toBeNull();
    expect(near(moved(wave(126)), 1100)).toBeNull();
  });

  it('are parts of the route, in metres along it', () => {
    const { index, change } = bent;
    const [part, ...more] = routeNearChange(road, index, change, 550) ?? [];
    expect(more).toEqual([]);
    expect(Math.round(part?.fromMetres ?? 0)).toBe(3200);
    expect(Math.round(part?.toMetres ?? 0)).toBe(4800);
    const { index: long, change: much } = moved((line) =>
      line.toSpliced(10, 1, ...Array.from({ length: 140 }, (_, n) => at(4000 + n, 50 + (n % 2)))),
    );
    expect(routeNearChange(road, long, much, 550)).toBeNull();
  });
});

describe('intervals of which parts are asked again', () => {
  const interval = (fromMetres: number, toMetres: number) => ({ fromMetres, toMetres });
  const before = [interval(0, 100), interval(300, 400)];

  it('are as before beyond the parts, and within them what is found now', () => {
    const found = askedAgain(before, [interval(50, 350)], (from, to) => [
      interval(from + 10, from + 20),
      interval(to - 5, to),
    ]);
    expect(found).toEqual([interval(0, 50), interval(60, 70), interval(345, 400)]);
  });

  it('are as before where nothing is asked again', () => {
    const found = askedAgain(before, [], () => [interval(0, 1)]);
    expect(found).toEqual(before);
    expect(found).not.toBe(before);
  });
});
