import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { testChangeOfFonts, testFonts } from './fonts/fonts-tests';

const { defaultLanguage, languages } = readContents(dossierFolder()).dossier;
const others = languages.filter((language) => language !== defaultLanguage);

// Those of fonts.e2e.ts are not repeated.
for (const language of others.slice(1)) {
  testFonts(language);
  testChangeOfFonts(defaultLanguage, language);
}
