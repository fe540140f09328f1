import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { testReflow } from './access/reflow-tests';

const { dossier } = readContents(dossierFolder());

for (const language of dossier.languages) {
  if (language !== dossier.defaultLanguage) testReflow(language);
}
