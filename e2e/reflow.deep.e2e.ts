import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { testReflow } from './access/reflow-tests';

for (const language of readContents(dossierFolder()).dossier.languages) testReflow(language);
