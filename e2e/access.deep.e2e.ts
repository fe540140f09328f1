import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { testAxe } from './access/axe-tests';

const { defaultLanguage, languages } = readContents(dossierFolder()).dossier;
const others = languages.filter((language) => language !== defaultLanguage);

// Those of access.e2e.ts are not repeated.
for (const language of others) testAxe(language, 'dark');
for (const language of others.slice(1)) testAxe(language, 'light');
