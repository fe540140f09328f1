import { expect, it } from 'vitest';
import { writeSmallDossier } from '../testing/small-dossier';
import { PAGE_MARKER, pageFor } from './page';
import { readContents } from './read-contents';

const template = `<!doctype html><html lang="en"><head>
<meta charset="UTF-8" /><title>x</title><script type="module" src="./assets/a.js"></script>
<link rel="stylesheet" href="./assets/a.css"></head><body>${PAGE_MARKER}</body></html>`;
const contents = readContents(writeSmallDossier());
const german = pageFor(
  template,
  { contents, language: 'de', root: '../' },
  ({ root }) => `<p>${root}$&</p>`,
);

it('writes language, title and description, escaped', () => {
  expect(german).toContain('<html lang="de">');
  expect(german).toContain('<title>Zwei Ufer</title>');
  expect(german).toContain('content="Zwei Ufer: &quot;so&quot; &amp; so"');
});

it('moves the relative addresses to the folder of the language', () => {
  expect(german).toContain('src="../assets/a.js"');
  expect(german).toContain('href="../assets/a.css"');
  expect(german).not.toMatch(/="\.\//);
});

it('links every language and the default page', () => {
  expect(german).toContain('hreflang="en" href="../en/"');
  expect(german).toContain('hreflang="x-default" href="../"');
});

it('puts the rendered page at the marker as it is, with the page’s own root', () => {
  expect(german).toContain('<body><p>../$&</p></body>');
});

it('puts the policy before everything but the encoding, which stands once', () => {
  expect(german).toMatch(
    /<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/,
  );
  expect(german.match(/charset/gi)).toHaveLength(1);
});

it('refuses a template without a head', () => {
  const headless = template.replace('<head>', '');
  expect(() => pageFor(headless, { contents, language: 'en', root: './' }, () => '')).toThrow(
    '<head>',
  );
});
