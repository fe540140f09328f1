import { expect, it } from 'vitest';
import { EMBED_FORMS, embedCode, embedPage } from './embed-code';

const wish = {
  site: 'https://maps.example/news/',
  language: 'de',
  claim: 'ferry',
  view: '',
  theme: 'auto',
  title: 'The "old" ferry',
  alternative: 'A <map>',
  caption: 'Two & a half',
};

it('gives a frame of its own height the page that tells no height', () => {
  expect(embedPage(wish, false)).toBe('https://maps.example/news/embed/de/ferry/');
  expect(embedPage({ ...wish, view: 'map=9/47/9', theme: 'dark' }, true)).toBe(
    'https://maps.example/news/embed/de/ferry/#map=9/47/9&theme=dark&fit=frame',
  );
});

it.each(EMBED_FORMS)(
  'writes %s with the claim’s address, and no text that ends an attribute',
  (form) => {
    const code = embedCode(form, wish);
    expect(code).toContain('https://maps.example/news/embed');
    expect(code).not.toMatch(/"old"|<map>|Two & a/);
    expect(code.match(/</g)?.length).toBe(code.match(/>/g)?.length);
  },
);

it('asks the script for a view where one is wished, and keeps the picture for readers without script', () => {
  const code = embedCode('script', { ...wish, view: 'claim=ferry&map=9/47/9' });
  expect(code).toContain('data-delimit-view="claim=ferry&amp;map=9/47/9"');
  expect(code).toContain('<img src="https://maps.example/news/embed/de/ferry/figure.png"');
  expect(code).toContain('<script async src="https://maps.example/news/embed.js"></script>');
});
