import { expect, it } from 'vitest';
import { handlingOf, isEmbed, isOldStore, isSound, plainAddress, storeName } from './offline-rules';

const root = 'https://paper.example/news/map/';

it.each([
  ['', 'page'],
  ['index.html', 'page'],
  ['hy/', 'page'],
  ['zh-Hant/', 'page'],
  ['en/?a#claim=x', 'page'],
  ['assets/main-1a2b.js', 'file'],
  ['assets/layer-1a2b.geojson', 'file'],
  ['embed/en/claim/', 'through'],
  ['embed.js', 'through'],
  ['embed/view/', 'through'],
  ['en/claim/', 'through'],
  ['status/', 'through'],
  ['service-worker.js', 'through'],
  ['assets/', 'through'],
])('an address of the site is handled by where it stands: %s', (path, handling) => {
  expect(handlingOf(root + path, root)).toBe(handling);
});

it('leaves what is no part of the site alone', () => {
  expect(handlingOf('https://paper.example/news/', root)).toBe('through');
  expect(handlingOf('https://other.example/news/map/hy/', root)).toBe('through');
});

it('knows who asks from within an embed', () => {
  expect(isEmbed(`${root}embed/en/claim/#claim=x`, root)).toBe(true);
  expect(isEmbed(`${root}en/`, root)).toBe(false);
});

it('keeps a page by its address alone', () => {
  expect(plainAddress(`${root}hy/?utm=1#claim=x`)).toBe(`${root}hy/`);
});

it('keeps no answer that stands in for a missing file', () => {
  const answer = (type: string, status = 200) =>
    new Response('x', { status, headers: { 'Content-Type': type } });
  expect(isSound('file', answer('text/javascript'))).toBe(true);
  expect(isSound('file', answer('text/html; charset=utf-8'))).toBe(false);
  expect(isSound('page', answer('text/html; charset=utf-8'))).toBe(true);
  expect(isSound('page', answer('text/html', 500))).toBe(false);
  expect(isSound('page', answer('application/json'))).toBe(false);
});

it('drops the stores of older builds of this site, and of no other', () => {
  expect(isOldStore(storeName(root, 'aaa'), root, 'bbb')).toBe(true);
  expect(isOldStore(storeName(root, 'bbb'), root, 'bbb')).toBe(false);
  expect(isOldStore(storeName('https://paper.example/', 'aaa'), root, 'bbb')).toBe(false);
  expect(isOldStore('somebody else’s', root, 'bbb')).toBe(false);
});
