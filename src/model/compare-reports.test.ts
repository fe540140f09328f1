import { expect, it } from 'vitest';
import { compareReports } from './compare-reports';
import type { ReleasedReport } from './released-report';

const part = {
  id: 'a',
  label: 'A',
  value: 4,
  unit: 'm' as const,
  low: 3,
  high: 5,
  decidable: true,
};
const measurement = {
  id: 'length',
  label: 'Length',
  value: 10,
  unit: 'm' as const,
  low: 9,
  high: 12,
  decidable: true,
  parts: [part, { ...part, id: 'b', label: 'B' }],
};
const report = (...measurements: ReleasedReport['measurements']): ReleasedReport => ({
  dossier: 'two-banks',
  dataVersion: '0123456789ab',
  measurements,
});
const before = report(measurement);
const figures = ({ value, low, high, unit, decidable }: typeof part) => ({
  value,
  low,
  high,
  unit,
  decidable,
});

it('finds nothing between a report and itself, or one of other labels', () => {
  expect(compareReports(before, before)).toEqual([]);
  expect(compareReports(before, report({ ...measurement, label: 'Length of it' }))).toEqual([]);
});

it('finds nothing where figures differ by less than machines do', () => {
  const after = report({ ...measurement, value: 10 * (1 + 1e-12), low: 9 * (1 - 1e-12) });
  expect(compareReports(before, after)).toEqual([]);
});

it.each([
  ['value', { value: 11 }],
  ['low', { low: 8 }],
  ['high', { high: 12.001 }],
  ['total', { value: null, low: null, high: null }],
  ['unit', { unit: 'm2' as const }],
  ['being decided', { decidable: false }],
])('finds another %s with both figures', (_, change) => {
  expect(compareReports(before, report({ ...measurement, ...change }))).toEqual([
    {
      measurement: 'length',
      label: 'Length',
      before: { value: 10, low: 9, high: 12, unit: 'm', decidable: true },
      after: { value: 10, low: 9, high: 12, unit: 'm', decidable: true, ...change },
    },
  ]);
});

it('finds parts that are new, gone and different, what is gone at the end', () => {
  const [a, b] = measurement.parts as [typeof part, typeof part];
  const added = { ...part, id: 'c', label: 'C' };
  const moved = { ...b, low: 2 };
  const after = report({ ...measurement, parts: [moved, added] });
  expect(compareReports(before, after)).toEqual([
    { measurement: 'length', part: 'b', label: 'B', before: figures(b), after: figures(moved) },
    { measurement: 'length', part: 'c', label: 'C', before: null, after: figures(added) },
    { measurement: 'length', part: 'a', label: 'A', before: figures(a), after: null },
  ]);
});

it('finds a measurement that is new, and with one that is gone all its parts', () => {
  const other = { ...measurement, id: 'other', parts: [] };
  const changes = compareReports(before, report(other));
  expect(changes.map(({ measurement: id, part: of, after }) => [id, of, after === null])).toEqual([
    ['other', undefined, false],
    ['length', undefined, true],
    ['length', 'a', true],
    ['length', 'b', true],
  ]);
});
