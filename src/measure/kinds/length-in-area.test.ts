import { describe, expect, it } from 'vitest';
import { itAgrees } from '../test-support/answers/answer';
import { LENGTHS_IN_AREA } from '../test-support/answers/routes';
import { measured } from '../test-support/dossier';

describe('the length inside areas', () => {
  itAgrees(LENGTHS_IN_AREA);

  it('of the M16 in the areas that changed hands is one piece, at Kheirimly', () => {
    const { parts } = measured('highway-in-changed-area');
    expect(parts.map(({ group, side }) => [group, side])).toEqual([['kheirimly', 'AZ']]);
  });

  it('has one row for each mapped version of the line', () => {
    const { value, versions } = measured('highway-in-changed-area');
    expect(versions.map(({ line }) => line)).toEqual(['current', '2026-07', '2024-03']);
    expect(versions[0]?.value).toBe(value);
  });

  it('of the M4 in the exclave is one piece of about 2 km', () => {
    const { value, parts } = measured('m4-in-exclave');
    expect(parts).toHaveLength(1);
    expect(Math.round((value ?? 0) / 1000)).toBe(2);
  });
});
