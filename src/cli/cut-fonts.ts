import { writeFileSync } from 'node:fs';
import { cutFace, PAGE_FACES } from './page-fonts';

/** Writes `src/i18n/fonts/*.woff2`; run it when the letters or the font packages change. */
for (const [name, source] of Object.entries(PAGE_FACES)) {
  const file = new URL(`../i18n/fonts/${name}.woff2`, import.meta.url);
  const bytes = await cutFace(source);
  writeFileSync(file, bytes);
  console.log(`${name}.woff2: ${bytes.length} bytes`);
}
