import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierFolder } from '../../build/dossier-folder';
import { loadDossier } from '../../build/load-dossier';
import { pictureCases, pictureFile, pictureMaker } from './claim-pictures';
import { PICTURES } from './pictures-folder';

const { contents, data } = loadDossier(dossierFolder());
const make = await pictureMaker(contents, data);
const cases = pictureCases(contents);

mkdirSync(PICTURES, { recursive: true });
for (const file of readdirSync(PICTURES)) rmSync(join(PICTURES, file));
for (const picture of cases)
  writeFileSync(join(PICTURES, `${picture.name}.png`), pictureFile(make(picture), picture));
console.log(`${cases.length} pictures written to ${PICTURES}`);
