import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readContents } from '../../build/read-contents';
import { segmentLengthMetres } from '../../measure/segment-length';
import { writeInto, writeSmallDossier } from '../../testing/small-dossier';
import { addRelease } from './add-release';

const definition = {
  id: 'long',
  kind: 'line-length',
  total: 'sum',
  unit: 'm',
  published: [],
  lines: { layer: 'river' },
  versions: [],
};
let dir: string;

/** Lets the river end elsewhere. */
function moveEnd(longitude: number, latitude: number): void {
  const river = JSON.parse(readFileSync(join(dir, 'geo/river.geojson'), 'utf8'));
  river.features[0].geometry.coordinates[1] = [longitude, latitude];
  writeInto(dir, 'geo/river.geojson', JSON.stringify(river));
}

beforeEach(() => {
  dir = writeSmallDossier();
  writeInto(dir, 'measurements.json', JSON.stringify([definition]));
});

it('stores what is measured under day and data version, and stays the same data version', async () => {
  const { dataVersion } = readContents(dir);
  const file = `history/2101-01-31-${dataVersion}.json`;
  expect(await addRelease(dir, '2101-01-31')).toBe(`history: wrote ${file}, the first release`);
  const stored = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  expect(stored.measurements[0].value).toBeCloseTo(segmentLengthMetres(0, 0, 1, 1), 6);
  expect(readContents(dir).dataVersion).toBe(dataVersion);
  expect(readContents(dir).history).toEqual({
    releases: [{ date: '2101-01-31', dataVersion }],
    corrections: [],
  });
});

it('lists the figures that a moved coordinate changed, with both values', async () => {
  await addRelease(dir, '2101-01-31');
  moveEnd(1, 1.01);
  expect(await addRelease(dir, '2101-02-28')).toMatch(/figures changed since 2101-01-31: 2$/);
  const { corrections } = readContents(dir).history;
  expect(corrections.map(({ from, to }) => [from.date, to.date])).toEqual([
    ['2101-01-31', '2101-02-28'],
  ]);
  const [whole, main] = corrections[0]?.changes ?? [];
  expect([whole?.measurement, whole?.part, main?.part]).toEqual(['long', undefined, 'main']);
  expect(whole?.before?.value).toBeCloseTo(segmentLengthMetres(0, 0, 1, 1), 6);
  expect(whole?.after?.value).toBeCloseTo(segmentLengthMetres(0, 0, 1, 1.01), 6);
});

it('lists a release that changed words only as one without changes', async () => {
  await addRelease(dir, '2101-01-31');
  writeInto(dir, 'remark.json', '{}');
  expect(await addRelease(dir, '2101-02-28')).toMatch(/: 0$/);
  expect(readContents(dir).history.corrections.map(({ changes }) => changes)).toEqual([[]]);
});

it('adds nothing where the data version is stored already', async () => {
  await addRelease(dir, '2101-01-31');
  expect(await addRelease(dir, '2101-02-28')).toMatch(/was released on 2101-01-31 already$/);
});

it('refuses a day that is none, or not after the last release', async () => {
  for (const day of ['2101-02-29', '2101-02', 'today']) {
    await expect(addRelease(dir, day)).rejects.toThrow('is no day of the calendar');
  }
  await addRelease(dir, '2101-01-31');
  moveEnd(1, 1.02);
  await expect(addRelease(dir, '2101-01-31')).rejects.toThrow('is not after 2101-01-31');
});

it('names a stored report that cannot be read', () => {
  writeInto(dir, 'history/2101-01-31-0123456789ab.json', '{"dossier": "two-banks"}');
  expect(() => readContents(dir)).toThrow('history/2101-01-31-0123456789ab.json');
  writeInto(dir, 'history/latest.json', '{}');
  expect(() => readContents(dir)).toThrow(/history\//);
});
