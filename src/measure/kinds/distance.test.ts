import { describe, expect, it } from 'vitest';
import { itAgrees } from '../test-support/answers/answer';
import { DISTANCES } from '../test-support/answers/distances';
import { measured } from '../test-support/dossier';

describe('a distance', () => {
  itAgrees(DISTANCES);

  it('from Nakhchivan to the rest of Azerbaijan spans the 26 km of Armenia between them', () => {
    const { value, parts } = measured('nakhchivan-gap');
    expect(Math.round((value ?? 0) / 1000)).toBe(26);
    expect(parts[0]?.from?.[0]).toBeLessThan(parts[0]?.to?.[0] ?? 0);
  });

  it('from the former oblast to Armenia is that of the Lachin corridor, about 6 km', () => {
    expect(Math.round((measured('karabakh-to-armenia').value ?? 0) / 1000)).toBe(6);
  });

  it('to a pipeline known only to 10 km cannot be decided', () => {
    const { decidable, causes } = measured('pipeline-to-line');
    expect([decidable, causes]).toEqual([false, ['accuracy']]);
  });

  it('to a section says where the uncertain end of the section set it', () => {
    const { causes, value, parts } = measured('pipeline-neck');
    expect(value).toBeNull();
    expect([...causes].sort()).toEqual(['accuracy', 'ends']);
    expect(parts.map(({ decidable }) => decidable)).toEqual([true, true]);
  });
});
