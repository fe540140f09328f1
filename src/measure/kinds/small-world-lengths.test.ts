import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../model/common';
import { apart } from '../test-support/geodesic-oracle';
import { measure, row, versions } from '../test-support/river-world';
import { at, rounded } from '../test-support/small-world';

describe('in a small world a line', () => {
  const length = (lines: string, more: Record<string, unknown> = {}) =>
    measure({ kind: 'line-length', total: 'sum', unit: 'm', lines: { layer: lines }, ...more });

  it('is longer or shorter at each end by what its ends are known to', () => {
    const found = length('section');
    expect(rounded(found)).toEqual([2000, 1400, 2600]);
    expect(found).toMatchObject({ causes: ['ends'], versions: [] });
    const [part] = found.parts;
    expect(part).toMatchObject({ id: 'reach', unit: 'm', low: found.low, high: found.high });
    expect(part).toMatchObject({ from: at(4000, 0), to: at(6000, 0) });
    expect(part?.features).toEqual([{ layer: 'section', id: 'reach' }]);
  });

  it('ends in the sum only where no other line goes on', () => {
    const found = length('halves');
    expect(rounded(found)).toEqual([2000, 1600, 2400]);
    expect(found.parts.map(rounded)).toEqual([
      [1000, 600, 1400],
      [1000, 600, 1400],
    ]);
  });

  it('is on another version as long as that is between its ends', () => {
    const selection = { layer: 'crooked-river' };
    const found = length('section', { versions: [{ line: 'old', selection }] });
    // 400 m aside and back within 2 km.
    expect(rounded(found)).toEqual([2000, 1400, 2800]);
    expect(found.versions.map(row)).toEqual([
      ['current', 2000, undefined],
      ['old', 2800, undefined],
    ]);
    expect(found.parts.map(rounded)).toEqual([[2000, 1400, 2800]]);
    expect(found.causes).toEqual(['ends', 'versions']);
  });

  it('has no length on a version of which two lines are nearest to its ends', () => {
    const found = length('section', {
      versions: [{ line: 'old', selection: { layer: 'halves' } }],
    });
    expect([found.versions, rounded(found)]).toEqual([[], [2000, 1400, 2600]]);
  });

  it('is shorter without its bends of less than its accuracy', () => {
    const found = length('jagged');
    expect(rounded(found)).toEqual([1018, 1000, 1018]);
    expect(found.causes).toEqual(['generalisation']);
  });

  it('has perimeters beside it, which its sum leaves out', () => {
    const found = length('section', { perimeters: { layer: 'districts', ids: ['west'] } });
    expect(rounded(found)).toEqual([2000, 1400, 2600]);
    const [, around] = found.parts;
    expect(rounded(around as never)).toEqual([3400, 3400, 3400]);
    expect(around).toMatchObject({
      id: 'west',
      unit: 'm',
      group: 'beside',
      features: [{ layer: 'districts', id: 'west' }],
    });
  });
});

describe('in a small world a ratio', () => {
  const line = (id: string, lines: string, more: Record<string, unknown> = {}) => ({
    id,
    kind: 'line-length',
    total: 'sum',
    unit: 'm',
    lines: { layer: lines },
    ...more,
  });
  const ratio = {
    kind: 'ratio',
    total: 'ratio',
    unit: 'ratio',
    numerator: 'above',
    denominator: 'below',
  };

  it('is least of the lowest by the highest, on each version of which both are known', () => {
    const selection = { layer: 'crooked-river' };
    const known = { versions: [{ line: 'old', selection }] };
    const above = line('above', 'section', {
      versions: [...known.versions, { line: 'other', selection }],
    });
    const found = measure(above, line('below', 'halves', known), ratio);
    const [share = 0, low = 0, high = 0] = [found.value, found.low, found.high].map((n) => n ?? 0);
    expect([share, low, high].map((n) => n.toFixed(3))).toEqual(['1.000', '0.500', '1.750']);
    expect(found).toMatchObject({ decidable: false, causes: ['components'], parts: [] });
    expect(found.versions.map(({ line: on, value }) => [on, value.toFixed(2)])).toEqual([
      ['current', '1.00'],
      ['old', '1.00'],
    ]);
  });

  it('is refused without a total of both', () => {
    const near = { id: 'above', kind: 'distance', total: 'none', unit: 'm', pairs: [] };
    const parts = {
      ...near,
      pairs: [{ id: 'a', from: { layer: 'wells' }, to: { layer: 'river' }, versions: [] }],
    };
    expect(() => measure(parts, line('below', 'section'), ratio)).toThrow(
      'The ratio needs a total of above, declared before it',
    );
  });
});

describe('in a small world a line’s deviation', () => {
  const deviation = (more: Record<string, unknown> = {}) =>
    measure({
      kind: 'line-deviation',
      total: 'maximum',
      unit: 'm',
      lines: { layer: 'section' },
      versions: [{ line: 'old', selection: { layer: 'slanting-river' } }, ...versions],
      sampleMetres: 50,
      ...more,
    });

  it('is the greatest distance of its places from any version', () => {
    const found = deviation();
    // The slanting river comes down from 1 km to nothing over 10 km.
    const greatest = 600 / Math.hypot(1, 0.1);
    expect(rounded(found)).toEqual([greatest, greatest - 20, greatest + 20].map(Math.round));
    expect(found).toMatchObject({ causes: ['accuracy'], decidable: true });
    const [part] = found.parts;
    expect(rounded(part as never)).toEqual(rounded(found));
    expect(part).toMatchObject({
      id: 'reach',
      unit: 'm',
      features: [{ layer: 'section', id: 'reach' }],
    });
    const [from, to] = [part?.from, part?.to] as [LonLat, LonLat];
    expect(apart(from, at(4000, 0))).toBeLessThan(0.01);
    expect(part?.geometry).toEqual({ type: 'LineString', coordinates: [from, to] });
    expect(found.versions.map(row)).toEqual([
      ['old', Math.round(greatest), undefined],
      ['old', 200, undefined],
    ]);
  });

  it('grows with a section whose end may lie farther out', () => {
    const found = deviation({ along: { layer: 'river' } });
    const [value, least, most] = [600, 570, 630].map((metres) => metres / Math.hypot(1, 0.1));
    expect(rounded(found)).toEqual([value, least, most].map((n) => Math.round(n as number)));
    expect(found.causes).toEqual(['ends']);
  });
});
