import { expect, it } from 'vitest';
import { dossierFolder } from '../build/dossier-folder';
import { loadDossier } from '../build/load-dossier';
import type { Measured, Part } from '../model/measured';
import { mappedVersions } from '../model/reader-vocabulary';
import { linesOfGeometry } from './feature-geometry';
import { lineLengthMetres } from './line-length';
import { measureAll } from './measure-all';
import { partsOnVersion } from './parts-on-version';

const { contents, data } = loadDossier(dossierFolder());
const results = measureAll(contents, data);
const versions = mappedVersions(contents.measurements);
const onVersions = versions.map((line) => ({ line, made: partsOnVersion(contents, data, line) }));

const TOTALS: Partial<Record<Measured['total'], (values: number[]) => number>> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  minimum: (values) => Math.min(...values),
  maximum: (values) => Math.max(...values),
};

const counted = (parts: readonly Part[]) =>
  parts.filter(({ group }) => group !== 'beside').map(({ value }) => value);

it('gives pieces that add up to what the version gives as a whole', () => {
  let compared = 0;
  for (const { line, made } of onVersions)
    for (const [id, parts] of Object.entries(made)) {
      const row = results.get(id)?.versions.find((each) => each.line === line);
      const total = TOTALS[results.get(id)?.total ?? 'none'];
      if (!row || !total) continue;
      expect(total(counted(parts)), `${id} on ${line}`).toBeCloseTo(row.value, 6);
      if (row.count !== undefined) expect(parts).toHaveLength(row.count);
      compared += 1;
    }
  expect(compared).toBeGreaterThan(versions.length * 5);
});

it('makes pieces of everything that declares the version and is not made of others', () => {
  const declared = contents.measurements.filter((each) => JSON.stringify(each).includes('"line":'));
  for (const { made } of onVersions)
    expect(Object.keys(made).sort()).toEqual(declared.map(({ id }) => id).sort());
});

it('names pieces after the declared features, and carries the geometry that was measured', () => {
  const lengths = contents.measurements.filter(({ kind }) => kind === 'line-length');
  for (const { made } of onVersions)
    for (const { id } of lengths)
      for (const part of made[id] ?? []) {
        const layers = (part.features ?? []).map(({ layer }) => layer);
        for (const layer of layers) expect(data.has(layer), layer).toBe(true);
        if (!part.geometry) continue;
        const metres = linesOfGeometry(part.geometry).map(lineLengthMetres);
        expect(metres.reduce((sum, each) => sum + each, 0)).toBeCloseTo(part.value, 6);
      }
});

it('measures every piece anew: pieces differ where the versions do', () => {
  const isSame = (id: string, parts: readonly Part[]) =>
    JSON.stringify(counted(parts)) === JSON.stringify(counted(results.get(id)?.parts ?? []));
  for (const { made } of onVersions)
    expect(Object.entries(made).filter(([id, parts]) => !isSame(id, parts)).length).toBeGreaterThan(
      8,
    );
});

it('has nothing for a version that nothing declares', () => {
  expect(partsOnVersion(contents, data, '1850')).toEqual({});
});
