import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../model/common';
import type { Part } from '../../model/measured';
import { apart } from '../test-support/geodesic-oracle';
import { measure, row, versions } from '../test-support/river-world';
import { rounded } from '../test-support/small-world';

const linesOf = (part?: Part): LonLat[][] =>
  part?.geometry?.type === 'MultiLineString' ? (part.geometry.coordinates as LonLat[][]) : [];

describe('in a small world a road beyond a line', () => {
  const beyond = (ids: string[], more: Record<string, unknown> = {}) =>
    measure({
      kind: 'length-beyond-line',
      total: 'sum',
      unit: 'm',
      routes: { layer: 'roads', ids },
      line: { layer: 'river' },
      side: 'AA',
      ...more,
    });

  it('is uncertain by both accuracies where it crosses, on whichever side is asked', () => {
    const found = beyond(['over']);
    expect(rounded(found)).toEqual([2800, 2760, 2840]);
    expect(found).toMatchObject({ causes: ['accuracy'], versions: [], decidable: true });
    expect(found.parts).toHaveLength(1);
    expect(found.parts[0]).toMatchObject({ id: 'over-1', side: 'AA', unit: 'm' });
    expect(found.parts[0]?.group).toBeUndefined();
    expect(rounded(beyond(['over'], { side: 'BB' }))).toEqual([600, 560, 640]);
    const line = { layer: 'backward' };
    expect(rounded(beyond(['over'], { line, side: 'BB' }))).toEqual([600, 560, 640]);
  });

  it('takes the worst accuracy of all roads for each', () => {
    expect(rounded(beyond(['over', 'rough']))).toEqual([3800, 3650, 3950]);
  });

  it('is told with the number of pieces on every version', () => {
    const found = beyond(['over'], { side: 'BB', versions });
    expect(rounded(found)).toEqual([600, 560, 1000]);
    expect(found.causes).toEqual(['accuracy', 'versions']);
    expect(found.versions.map(row)).toEqual([
      ['current', 600, 2],
      ['old', 1000, 2],
    ]);
    expect(found.parts.map(({ id }) => id)).toEqual(['over-1', 'over-2']);
  });

  it('names for each piece the area that holds most of it, if one holds any', () => {
    const groups = { layer: 'districts' };
    expect(beyond(['over'], { groups }).parts[0]?.group).toBe('east');
    const west = { layer: 'districts', ids: ['west'] };
    expect(beyond(['over'], { groups: west }).parts[0]?.group).toBe('west');
    expect(beyond(['over'], { groups: { layer: 'far' } }).parts[0]?.group).toBeUndefined();
  });

  it('is told with how near it comes, where that is wanted, and without a total', () => {
    const found = beyond(['apart'], { closestApproach: true, versions });
    expect(found).toMatchObject({ value: null, causes: [] });
    expect(found.parts.map(({ id }) => id)).toEqual(['beyond', 'closest-approach']);
    const [all, approach] = found.parts;
    expect(rounded(all as never)).toEqual([2000, 2000, 2000]);
    expect(all).toMatchObject({ side: 'AA', unit: 'm', geometry: { type: 'MultiLineString' } });
    expect(linesOf(all)).toHaveLength(1);
    expect(rounded(approach as never)).toEqual([700, 500, 720]);
    expect(approach).toMatchObject({ unit: 'm', decidable: true });
    const [from, to] = [approach?.from, approach?.to] as [LonLat, LonLat];
    expect(apart(from, to)).toBeCloseTo(700, 0);
    expect(approach?.geometry).toEqual({ type: 'LineString', coordinates: [from, to] });
  });

  it('is refused on a side that the line does not have', () => {
    expect(() => beyond(['over'], { side: 'CC' })).toThrow(
      'The line of layer river has no side CC',
    );
  });
});

describe('in a small world a road near a line', () => {
  const near = (ids: string[], distanceMetres: number, line: Record<string, unknown>) =>
    measure({
      kind: 'length-near-line',
      total: 'none',
      unit: 'm',
      routes: { layer: 'roads', ids },
      distanceMetres,
      lines: [{ id: 'line', versions: [], ...line }],
    });
  const river = { selection: { layer: 'river' } };

  it('is so many metres on both sides of it, by the accuracies more or less', () => {
    const found = near(['bridge'], 300, river);
    const [part] = found.parts;
    expect(rounded(part as never)).toEqual([600, 560, 640]);
    expect(part).toMatchObject({ id: 'line', unit: 'm', decidable: true });
    expect(found).toMatchObject({ value: null, causes: ['accuracy'], versions: [] });
    expect(linesOf(part)).toHaveLength(1);
    const [ends] = linesOf(part).map((line) => [line[0], line.at(-1)] as [LonLat, LonLat]);
    expect(apart(...(ends as [LonLat, LonLat]))).toBeCloseTo(600, 0);
    expect(rounded(near(['bridge', 'rough'], 300, river).parts[0] as never)).toEqual([
      1200, 1000, 1400,
    ]);
  });

  it('is none within less than the accuracies', () => {
    expect(rounded(near(['bridge'], 20, river).parts[0] as never)).toEqual([40, 0, 80]);
    expect(near(['bridge'], 0, river).parts[0]).toMatchObject({ value: 0, decidable: false });
  });

  it('is compared with other versions of a whole line, and with moved ends of a section', () => {
    const apartFrom = near(['apart'], 600, { ...river, versions });
    expect(rounded(apartFrom.parts[0] as never)).toEqual([0, 0, 2000]);
    expect(apartFrom.versions.map(row)).toEqual([
      ['current', 0, undefined],
      ['old', 2000, undefined],
    ]);
    expect(apartFrom.causes).toEqual(['versions']);
    // With its end 300 m farther back the section ends 200 m from the bridge.
    const section = { selection: { layer: 'section' }, along: { layer: 'river' } };
    const found = near(['bridge'], 300, section);
    expect(rounded(found.parts[0] as never)).toEqual([600, 447, 640]);
    expect(found.causes).toEqual(['ends', 'accuracy']);
  });

  it('has rows of versions only of a line that is whole', () => {
    const section = { selection: { layer: 'section' }, along: { layer: 'river' }, versions };
    expect(near(['bridge'], 300, section).versions).toEqual([]);
  });
});
