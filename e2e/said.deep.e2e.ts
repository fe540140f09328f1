import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { testMapInWords } from './languages/map-in-words-tests';

const { defaultLanguage, languages } = readContents(dossierFolder()).dossier;

// That of said.e2e.ts is not repeated.
for (const language of languages) if (language !== defaultLanguage) testMapInWords(language);
