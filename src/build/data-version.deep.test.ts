import { expect, it } from 'vitest';
import { countCases, randomFrom, SEED } from '../testing/deep';
import { writeInto, writeSmallDossier } from '../testing/small-dossier';
import { dataVersion } from './data-version';

it('never gives two different states of a dossier the same version', (context) => {
  const dir = writeSmallDossier();
  const random = randomFrom(SEED);
  const versions = new Set([dataVersion(dir)]);
  const cases = 1000;
  for (let i = 0; i < cases; i++) {
    const file = `geo/${Math.floor(random() * 20)}.geojson`;
    writeInto(dir, file, `${i} ${random()}`);
    versions.add(dataVersion(dir));
  }
  expect(versions.size).toBe(cases + 1);
  countCases(context, cases);
});
