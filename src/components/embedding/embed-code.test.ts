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

it('starts the live map at once where that is wished, in every form that has one', () => {
  const live = { ...wish, live: true };
  expect(embedCode('iframe', live)).toContain('/embed/de/ferry/#live=on&amp;fit=frame"');
  expect(embedCode('script', live)).toContain('data-delimit-view="claim=ferry&amp;live=on"');
  expect(embedCode('element', { ...live, view: 'claim=ferry&map=9/47/9' })).toContain(
    'view="claim=ferry&amp;map=9/47/9&amp;live=on"',
  );
});

it.each(EMBED_FORMS)(
  'gives %s the size that is wished, and no more than there is room for',
  (form) => {
    const code = embedCode(form, { ...wish, size: { widthPx: 320, heightPx: 1180 } });
    if (form === 'iframe' || form === 'wordpress')
      expect(code).toContain(' width="320" height="1180" style="border:0;max-width:100%"');
    else expect(code).toContain('style="max-width:320px"');
  },
);
