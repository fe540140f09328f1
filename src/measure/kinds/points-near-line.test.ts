import { describe, expect, it } from 'vitest';
import { itAgrees } from '../test-support/answers/answer';
import { POINTS_NEAR } from '../test-support/answers/points-near';
import { measured, partOf } from '../test-support/dossier';

describe('the count of points near a line', () => {
  itAgrees(POINTS_NEAR);

  it('never decides, since it counts what is recorded', () => {
    const { decidable, parts } = measured('summits-near-line');
    expect([decidable, ...parts.map((part) => part.decidable)]).not.toContain(true);
  });

  it('finds the highest recorded height on the Armenian side', () => {
    const found = measured('summits-near-line');
    const [am, az] = ['highest-am', 'highest-az'].map((id) => partOf(found, id).value);
    expect(am).toBeGreaterThan(az ?? 0);
  });

  it('counts every point on one side', () => {
    const found = measured('summits-near-line');
    const sides = ['am', 'az'].map((side) => partOf(found, `within-10000-${side}`).value);
    expect(sides.reduce((a, b) => a + b)).toBe(found.value);
  });
});
