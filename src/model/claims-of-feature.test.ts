import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import { claimsOfFeature } from './claims-of-feature';
import type { Measured } from './measured';
import type { MeasurementDefinition } from './measurement';
import type { Claim } from './source';

const measurements = [
  {
    id: 'length',
    kind: 'line-length',
    lines: { layer: 'lines', ids: ['a'] },
    versions: [{ line: 'old', selection: { layer: 'old' } }],
  },
  { id: 'share', kind: 'ratio', numerator: 'length', denominator: 'other' },
  {
    id: 'near',
    kind: 'distance',
    pairs: [{ from: { layer: 'towns', where: { role: 'port' } }, to: { layer: 'lines' } }],
  },
] as unknown as MeasurementDefinition[];
const claims = [
  { id: 'long', measurements: ['share'] },
  { id: 'close', measurements: ['near'] },
] as unknown as Claim[];
const feature = (id: string, properties = {}) => ({ id, properties }) as unknown as Feature;
const idsFor = (layer: string, one: Feature, results = new Map<string, Measured>()) =>
  claimsOfFeature(layer, one, { claims, measurements }, results).map(({ id }) => id);

it('finds the claims through selections by id and property, and through shares', () => {
  expect(idsFor('lines', feature('a'))).toEqual(['long', 'close']);
  expect(idsFor('lines', feature('b'))).toEqual(['close']);
  expect(idsFor('towns', feature('x', { role: 'port' }))).toEqual(['close']);
  expect(idsFor('towns', feature('x', { role: 'inland' }))).toEqual([]);
});

it('does not count what a measurement only compares with', () => {
  expect(idsFor('old', feature('a'))).toEqual([]);
});

it('counts the features that the measured pieces stand for', () => {
  const measured = { parts: [{ features: [{ layer: 'peaks', id: 'p' }] }] } as unknown as Measured;
  expect(idsFor('peaks', feature('p'), new Map([['near', measured]]))).toEqual(['close']);
});
