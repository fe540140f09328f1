import { expect, it } from 'vitest';
import { selfHostedPage } from './self-hosted';

it('leaves what is read, and takes away what only the site can run', () => {
  const page = [
    '<link rel="alternate" type="application/json+oembed" href="oembed.json">',
    '<main data-script="../../../assets/a.js"><h1>Ferry</h1>',
    '<div class="bar"><button type="button">Open</button><p role="status"></p></div>',
    '<a href="../../../de/#claim=ferry">more</a></main>',
  ].join('\n');
  expect(selfHostedPage(page, 'https://maps.example/')).toBe(
    [
      '<main data-script="https://maps.example/assets/a.js"><h1>Ferry</h1>',
      '',
      '<a href="https://maps.example/de/#claim=ferry">more</a></main>',
    ].join('\n'),
  );
});
