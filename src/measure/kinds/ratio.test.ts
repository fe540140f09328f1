import { describe, expect, it } from 'vitest';
import type { Measured } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import { measureAll } from '../measure-all';
import { itAgrees } from '../test-support/answers/answer';
import { RATIOS } from '../test-support/answers/length';
import { contents, data, measured } from '../test-support/dossier';

describe('a ratio', () => {
  itAgrees(RATIOS);

  it('of the delimited sections to the border is a little over one in a hundred', () => {
    expect(measured('border-share').value).toBeGreaterThan(0.01);
    expect(measured('border-share').value).toBeLessThan(0.02);
  });

  it('is lowest with the least above and the most below', () => {
    const [share, above, below] = ['border-share', 'delimited-length', 'border-length'].map(
      measured,
    ) as [Measured, Measured, Measured];
    expect(share.low).toBe((above.low ?? 0) / (below.high ?? 0));
    expect(share.high).toBe((above.high ?? 0) / (below.low ?? 0));
  });

  it('says which total it lacks', () => {
    const definition = contents.measurements.find(({ id }) => id === 'border-share');
    const alone = { layers: contents.layers, measurements: [definition as MeasurementDefinition] };
    expect(() => measureAll(alone, data)).toThrow(/needs a total of delimited-length/);
  });
});
