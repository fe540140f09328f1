import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { linesOfGeometry } from './feature-geometry';
import { lineLengthMetres } from './line-length';
import { measureAll } from './measure-all';
import { partsOnVersion } from './parts-on-version';
import { apart } from './test-support/geodesic-oracle';
import { data, layers } from './test-support/moving-world';
import { measurements } from './test-support/moving-world-measured';

const declared = { layers, measurements };
const made = () => partsOnVersion(declared, structuredClone(data), 'old');
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

describe('in a small world the pieces on an older river', () => {
  it('are there for all that declares it, and add up to what it gives as a whole', () => {
    const results = measureAll(declared, structuredClone(data));
    const parts = made();
    expect(Object.keys(parts)).toEqual([
      'line-length',
      'river',
      'line-deviation',
      'points-to-line',
      'length-beyond-line',
      'approach',
      'length-near-line',
      'distance',
      'points-near-line',
    ]);
    const row = (id: string) => results.get(id)?.versions.find(({ line }) => line === 'old')?.value;
    for (const id of ['river', 'length-beyond-line'])
      expect(sum((parts[id] ?? []).map(({ value }) => value))).toBeCloseTo(
        row(id) ?? Number.NaN,
        6,
      );
    const own = (parts['line-length'] ?? []).filter(({ group }) => group !== 'beside');
    expect(sum(own.map(({ value }) => value))).toBeCloseTo(row('line-length') ?? Number.NaN, 6);
    const least = Math.min(...(parts.distance ?? []).map(({ value }) => value));
    expect(least).toBeCloseTo(row('distance') ?? Number.NaN, 6);
  });

  it('stand for the declared features, with the geometry that was measured', () => {
    const [upper, lower, ...fields] = made()['line-length'] ?? [];
    expect([upper?.id, lower?.id, fields.length]).toEqual(['upper', 'lower', 2]);
    for (const part of [upper, lower]) {
      expect(part?.features).toEqual([{ layer: 'sections', id: part?.id }]);
      if (!part?.geometry) throw new Error('it has a geometry of its own');
      const lines = linesOfGeometry(part.geometry);
      expect(sum(lines.map(lineLengthMetres))).toBeCloseTo(part.value, 6);
      // The old river lay 130 m farther north.
      for (const [, latitude] of lines.flat()) expect(latitude).toBeGreaterThan(40.99);
      const [start] = lines.flat() as [LonLat];
      expect(apart(start, part.from as LonLat)).toBe(0);
    }
    const [river] = made().river ?? [];
    expect(river?.features).toEqual([{ layer: 'river', id: 'main' }]);
    expect(river?.geometry?.type).toBe('MultiLineString');
    for (const field of fields) expect(field.features?.[0]?.layer).toBe('fields');
    const [first] = made()['points-to-line'] ?? [];
    expect(first?.features).toEqual([{ layer: 'places', id: first?.id }]);
  });

  it('are none on a version that nothing declares', () => {
    expect(partsOnVersion(declared, data, '1850')).toEqual({});
  });
});
