import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeInto, writeSmallDossier } from '../testing/small-dossier';
import { dataVersion } from './data-version';
import { loadDossier } from './load-dossier';

it('reads what the folder declares, its texts and the data of every layer', () => {
  const dir = writeSmallDossier();
  const { contents, data } = loadDossier(dir);
  expect(contents.texts.de?.title).toBe('Zwei Ufer');
  expect(contents.dataVersion).toBe(dataVersion(dir));
  expect(data.get('river')?.features[0]?.id).toBe('main');
});

it.each([
  ['dossier.json', '{"id": 1}', /^dossier\.json, at id: /],
  ['layers.json', '[{"id": "a"}]', /^layers\.json, at 0\.kind: .*\(and \d+ more/],
  ['text/de.json', '{', /^text\/de\.json: is not valid JSON/],
  ['geo/river.geojson', '{"type": "Feature"}', /^geo\/river\.geojson, at type: /],
])('names file and place where %s is wrong', (file, content, message) => {
  const dir = writeSmallDossier();
  writeInto(dir, file, content);
  expect(() => loadDossier(dir)).toThrow(message);
});

it('names a layer file that is missing', () => {
  const dir = writeSmallDossier();
  rmSync(join(dir, 'geo/river.geojson'));
  expect(() => loadDossier(dir)).toThrow(/^geo\/river\.geojson: cannot be read/);
});
