import { describe, expect, it } from 'vitest';
import { itAgrees } from '../test-support/answers/answer';
import { AREAS } from '../test-support/answers/areas';
import { measured, partOf } from '../test-support/dossier';

describe('an area', () => {
  itAgrees(AREAS);

  it('of Armenia lies within 0.5 % of the 29,743 km² that its statistics state', () => {
    const { value } = partOf(measured('armenia-area'), 'country-shape');
    expect(Math.abs(value / 29_743e6 - 1)).toBeLessThan(0.005);
  });

  it('of the former oblast is about the 4,388 km² of Soviet statistics', () => {
    const { low, high } = partOf(measured('karabakh-area'), 'oblast-1991');
    expect(low).toBeLessThan(4388e6);
    expect(high).toBeGreaterThan(4388e6);
  });

  it('that changed hands is about the published 6.5 km², in four parts, none decidable', () => {
    const { value, low, high, decidable, parts } = measured('area-changed-hands');
    expect(value).toBeGreaterThan(6e6);
    expect(value).toBeLessThan(7e6);
    expect([low, high].map((end) => Math.sign((end ?? 0) - 6.5e6))).toEqual([-1, 1]);
    expect([decidable, ...parts.map((part) => part.decidable)]).not.toContain(true);
    expect(parts.map(({ id }) => id)).toEqual([
      'baghanis-ayrum',
      'lower-askipara',
      'kheirimly',
      'gizilhajili',
    ]);
  });
});
