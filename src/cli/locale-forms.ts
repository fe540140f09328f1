import { writeFileSync } from 'node:fs';
import { FORM_LANGUAGES, formsModule } from './intl-forms';

/** Writes `src/i18n/forms/<language>.ts`; run it, then `npm run format`, when Node brings newer forms. */
for (const language of FORM_LANGUAGES) {
  const file = new URL(`../i18n/forms/${language}.ts`, import.meta.url);
  writeFileSync(file, formsModule(language));
  console.log(`${language}.ts`);
}
