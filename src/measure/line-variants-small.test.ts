import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import { lineLengthMetres } from './line-length';
import { lineVariants, onVersions, withEndsMoved } from './line-variants';
import { MeasureContext } from './measure-context';
import { beforeMove, noteMoved } from './moved-line';
import { dataOf } from './test-support/small-world';

/** Eastward along the equator, a position every hundredth of a degree: 1,113 m. */
const at = (place: number, north = 0): LonLat => [45 + place / 100, north / 100];
const on = (...places: number[]) => places.map((place) => at(place));
const RIVER = on(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
const OLD = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => at(place, place === 4 ? 0.3 : 0));
const way = (id: string, coordinates: LonLat[], metres?: number): Feature => ({
  type: 'Feature',
  id,
  properties: metres === undefined ? null : { ends_accuracy_m: metres },
  geometry: { type: 'LineString', coordinates },
});
const river = way('main', RIVER);
const old = way('main', OLD);
const versions = [{ line: 'old', selection: { layer: 'old' } }];
const declared = { selection: { layer: 'sections' }, along: { layer: 'river' }, versions };
const contextOf = (sections: Feature[], along = [river], version = [old]) =>
  new MeasureContext([] as Layer[], dataOf({ sections, river: along, old: version }), new Map());
const kilometres = (lines: readonly { lines: readonly (readonly LonLat[])[] }[]) =>
  lines.flatMap(({ lines: each }) =>
    each.map((line) => Math.round(lineLengthMetres(line) / 10) / 100),
  );

/** A course of a line, known to have moved there. */
function moved(line: LonLat[], course: LonLat[]): LonLat[] {
  noteMoved(course, line);
  return course;
}

describe('lines on another version', () => {
  it('are its stretches, of those lines that have one there', () => {
    // Version in two pieces: a section over the gap has no stretch on it.
    const gap = [way('west', OLD.slice(0, 5)), way('east', OLD.slice(5))];
    const sections = [way('a', on(1, 2, 3)), way('b', on(3, 4, 5, 6)), way('c', on(7, 8))];
    const [variant] = onVersions(declared, contextOf(sections, [river], gap));
    expect(variant).toMatchObject({ cause: 'versions', line: 'old' });
    expect(kilometres(variant?.lines ?? [])).toEqual([2.23, 1.11]);
    expect(onVersions(declared, contextOf(sections.slice(1, 2), [river], gap))).toEqual([]);
  });

  it('are the very stretches before where their ends did not move', () => {
    const line = on(2, 3, 4, 5, 6);
    const stays = moved(line, line.with(2, at(4, 1)));
    const stretch = (of: LonLat[]) => onVersions(declared, contextOf([way('a', of)]))[0]?.lines[0];
    expect(stretch(stays)).toBe(stretch(line));
  });

  it('are others, known to have moved, where an end went along', () => {
    const line = on(2, 3, 4, 5, 6);
    const stretch = (of: LonLat[]) => onVersions(declared, contextOf([way('a', of)]))[0]?.lines[0];
    for (const course of [on(2, 3, 5), on(2, 3, 8)]) {
      const [before, after] = [stretch(line), stretch(moved(line, course))];
      expect(kilometres(after ? [after] : [])).not.toEqual(kilometres(before ? [before] : []));
      expect(beforeMove(after?.lines[0] ?? [])?.line).toBe(before?.lines[0]);
    }
  });
});

describe('lines with their ends moved', () => {
  it('are moved by what each states, others stay as they are', () => {
    const [sure, unsure] = [on(1, 2), on(4, 5, 6)];
    const context = contextOf([way('sure', sure), way('unsure', unsure, 111.3)]);
    const [inward, outward, ...others] = withEndsMoved(declared, context);
    expect(others).toEqual([]);
    expect([inward, outward].map((each) => kilometres(each?.lines ?? []))).toEqual([
      [1.11, 2],
      [1.11, 2.45],
    ]);
    for (const each of [inward, outward]) {
      expect(each?.cause).toBe('ends');
      expect(each?.lines[0]?.lines[0]).toBe(sure);
    }
  });

  it('are none where no end is in doubt, or no whole line is given', () => {
    expect(withEndsMoved(declared, contextOf([way('a', on(1, 2)), way('b', on(3, 4), 0)]))).toEqual(
      [],
    );
    const doubtful = contextOf([way('a', on(1, 2), 100)]);
    expect(withEndsMoved({ selection: declared.selection }, doubtful)).toEqual([]);
    expect(withEndsMoved(declared, doubtful)).toHaveLength(2);
  });

  it('are left out where nothing remains of them', () => {
    const short = contextOf([way('a', on(1, 2), 600)]);
    const variants = withEndsMoved(declared, short);
    expect(variants.map(({ lines }) => kilometres(lines))).toEqual([[2.31]]);
    const one = contextOf([way('a', on(1, 2), 600), way('b', on(4, 5, 6), 600)]);
    expect(withEndsMoved(declared, one).map(({ lines }) => lines.length)).toEqual([1, 2]);
  });

  it('are the very ones before where what moved lies elsewhere', () => {
    const line = on(2, 3, 4, 5, 6);
    const ends = (of: LonLat[], along = river) =>
      withEndsMoved(declared, contextOf([way('a', of, 100)], [along])).map(({ lines }) => lines[0]);
    const before = ends(line);
    expect(ends(line)).toEqual(before);
    for (const [at, each] of ends(line).entries()) expect(each).toBe(before[at]);
    // Its own course in the middle, while the whole line stayed.
    for (const [n, each] of ends(moved(line, line.with(2, at(4, 1)))).entries())
      expect(each).toBe(before[n]);
    // The whole line beyond the section, which stayed.
    const course = way('main', moved(RIVER, RIVER.with(8, at(8, 1))));
    for (const [n, each] of ends(line, course).entries()) expect(each).toBe(before[n]);
  });

  it('are known to have moved where the whole line moved between them', () => {
    const line = on(2, 3, 4, 5, 6);
    const course = moved(RIVER, RIVER.with(4, at(4, 1)));
    const ends = (of: LonLat[], along: Feature) =>
      withEndsMoved(declared, contextOf([way('a', of, 100)], [along]));
    const before = ends(line, river);
    const after = ends(moved(line, line.with(2, at(4, 1))), way('main', course));
    for (const [n, { lines }] of after.entries())
      expect(beforeMove(lines[0]?.lines[0] ?? [])?.line).toBe(before[n]?.lines[0]?.lines[0]);
  });
});

it('other courses of lines are those on versions, and those with their ends moved', () => {
  const causes = lineVariants(declared, contextOf([way('a', on(2, 3), 100)])).map(
    ({ cause }) => cause,
  );
  expect(causes).toEqual(['versions', 'ends', 'ends']);
});
