import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { testChangeOfFonts, testFonts } from './fonts/fonts-tests';

const { defaultLanguage, languages } = readContents(dossierFolder()).dossier;
const [other = ''] = languages.filter((language) => language !== defaultLanguage);

// All others are in fonts.deep.e2e.ts.
testFonts(defaultLanguage);
testFonts(other);
testChangeOfFonts(defaultLanguage, other);
