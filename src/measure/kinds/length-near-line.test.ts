import { describe, expect, it } from 'vitest';
import type { Measured } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import { measureAll } from '../measure-all';
import { itAgrees } from '../test-support/answers/answer';
import { LENGTHS_NEAR } from '../test-support/answers/routes';
import { contents, data, measured, partOf } from '../test-support/dossier';

describe('the length near a line', () => {
  itAgrees(LENGTHS_NEAR);

  it('is more near the whole line than near the sections, and less than the 36 km of the M16', () => {
    const found = measured('highway-near-line');
    const [sections, whole] = ['sections', 'whole-line'].map((id) => partOf(found, id));
    expect(sections?.value).toBeLessThan(whole?.value ?? 0);
    expect(whole?.value).toBeLessThan(40_000);
    expect([found.value, found.low, found.high]).toEqual([null, null, null]);
  });

  it('grows with the distance that the reader sets, and is none at none', () => {
    const values = [0, 100, 500, 3000].map((distanceMetres) => {
      const [near] = contents.measurements.filter(({ kind }) => kind === 'length-near-line');
      const measurements = [{ ...near, distanceMetres } as MeasurementDefinition];
      const found = measureAll({ layers: contents.layers, measurements }, data);
      return partOf([...found.values()][0] as Measured, 'sections').value;
    });
    expect(values[0]).toBe(0);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(4);
  });
});
