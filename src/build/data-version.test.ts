import { appendFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeInto, writeSmallDossier } from '../testing/small-dossier';
import { dataVersion, dossierFiles } from './data-version';

it('gives two folders of the same files the same version, of 12 hexadecimal digits', () => {
  const version = dataVersion(writeSmallDossier());
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(dataVersion(writeSmallDossier())).toBe(version);
});

it('changes when one byte of a layer changes, and when a file is only renamed', () => {
  const dir = writeSmallDossier();
  const before = dataVersion(dir);
  renameSync(join(dir, 'geo/river.geojson'), join(dir, 'geo/stream.geojson'));
  const renamed = dataVersion(dir);
  appendFileSync(join(dir, 'geo/stream.geojson'), ' ');
  expect(new Set([before, renamed, dataVersion(dir)]).size).toBe(3);
});

it('leaves out the derivation, its packages, released figures and hidden files', () => {
  const dir = writeSmallDossier();
  const before = dataVersion(dir);
  const outside = ['derive/a.ts', 'node_modules/b.js', 'history/c.json', '.DS_Store'];
  for (const file of outside) writeInto(dir, file, 'x');
  expect(dataVersion(dir)).toBe(before);
  writeInto(dir, 'geo/derive/c.geojson', 'x');
  expect(dossierFiles(dir)).toContain('geo/derive/c.geojson');
});
