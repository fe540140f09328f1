import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../model/common';
import { apart } from '../test-support/geodesic-oracle';
import { measure, row, versions } from '../test-support/river-world';
import { at, rounded } from '../test-support/small-world';

describe('in a small world a distance', () => {
  const well = { layer: 'wells', ids: ['well'] };
  const pair = (more: Record<string, unknown> = {}) => ({
    id: 'well',
    from: well,
    to: { layer: 'river' },
    versions: [],
    ...more,
  });
  const distance = (total: string, ...pairs: unknown[]) =>
    measure({ kind: 'distance', total, unit: 'm', pairs });

  it('is more or less by the accuracies of both', () => {
    const found = distance('minimum', pair());
    expect(rounded(found)).toEqual([250, 215, 285]);
    expect(found).toMatchObject({ decidable: true, causes: ['accuracy'], versions: [] });
    const [part] = found.parts;
    expect(part).toMatchObject({
      id: 'well',
      unit: 'm',
      decidable: true,
      features: [{ layer: 'wells', id: 'well' }],
    });
    const [from, to] = [part?.from, part?.to] as [LonLat, LonLat];
    expect([from, apart(from, to)]).toEqual([at(7000, 250), expect.closeTo(250, 0)]);
    expect(part?.geometry).toEqual({ type: 'LineString', coordinates: [from, to] });
  });

  it('is the least of all pairs, and its ends are the least of theirs', () => {
    const spring = pair({ id: 'spring', from: { layer: 'wells', ids: ['spring'] } });
    for (const pairs of [
      [pair(), spring],
      [spring, pair()],
    ]) {
      const found = distance('minimum', ...pairs);
      expect(rounded(found)).toEqual([250, 215, 285]);
      expect(found.parts).toHaveLength(2);
    }
    const none = distance('none', spring, pair({ versions }));
    expect(none).toMatchObject({ value: null, versions: [] });
    expect(none.parts.map(rounded)).toEqual([
      [900, 880, 920],
      [250, 50, 285],
    ]);
    expect(distance('none', pair({ versions }), spring).versions.map(row)).toEqual([
      ['current', 250, undefined],
      ['old', 50, undefined],
    ]);
  });

  it('takes the worst accuracy of all that it starts from', () => {
    expect(rounded(distance('minimum', pair({ from: { layer: 'wells' } })))).toEqual([
      250, 215, 285,
    ]);
  });

  it('starts on a version from what was there then', () => {
    const old = [{ ...versions[0], from: { layer: 'old-wells' } }];
    const found = distance('minimum', pair({ versions: old }));
    expect(rounded(found)).toEqual([250, 60, 285]);
    expect(found.causes).toEqual(['versions', 'accuracy']);
  });

  it('is refused where no pair is declared', () => {
    expect(() => distance('minimum')).toThrow('it declares no pair');
    expect(() => distance('none')).toThrow('it declares no pair');
  });
});
