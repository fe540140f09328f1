import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dossierFolder } from '../dossier-folder';
import { readContents } from '../read-contents';
import { notFoundPage } from './not-found-page';

const contents = readContents(dossierFolder('data'));
const page = notFoundPage(contents, 'https://news.example/map/');

describe('the page for an address that has none', () => {
  it('says so in every language of the dossier, with a whole address to the map in it', () => {
    for (const language of contents.dossier.languages)
      expect(page).toMatch(
        new RegExp(
          `<p lang="${language}">.+<a href="https://news.example/map/${language}/">.+</a>`,
        ),
      );
    expect(page.match(/<p /g)).toHaveLength(contents.dossier.languages.length);
  });

  it('asks for no other file, and its policy lets through its own rules alone', () => {
    expect(page).not.toMatch(/<script|\ssrc=|url\(|@import|\sstyle=/);
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`style-src 'sha256-${hash}'`);
  });

  it('leads to the root of the host where the site’s address is not told', () => {
    expect(notFoundPage(contents, '/')).toContain('<a href="/en/">');
  });
});
