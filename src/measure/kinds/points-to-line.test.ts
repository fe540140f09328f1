import { describe, expect, it } from 'vitest';
import { itAgrees } from '../test-support/answers/answer';
import { POINTS_TO_LINE } from '../test-support/answers/distances';
import { data, measured } from '../test-support/dossier';

describe('the distance of points to their lines', () => {
  itAgrees(POINTS_TO_LINE);

  it('places each village on the side of its own country', () => {
    for (const { id, side } of measured('village-to-line').parts) {
      const feature = data.get('settlements')?.features.find((each) => each.id === id);
      expect([id, side]).toEqual([id, feature?.properties?.country]);
    }
  });

  it('decides the side where the point is farther from the line than both may be off', () => {
    const { parts } = measured('village-to-line');
    const undecided = parts.filter(({ sideDecidable }) => !sideDecidable).map(({ id }) => id);
    expect(undecided).toEqual(['lower-askipara', 'kheirimly', 'kirants']);
  });

  it('cannot decide the distance of the villages that lie within 600 m', () => {
    const { parts } = measured('village-to-line');
    const decided = parts.filter(({ decidable }) => decidable).map(({ id }) => id);
    expect(decided).toEqual(['baghanis', 'voskepar', 'berkaber']);
  });
});
