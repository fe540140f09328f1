import { expect, it } from 'vitest';
import { isOtherView, readEmbedLook, viewOfEmbedLink, wordpressSecret } from './embed-look';

it('reads looks and leaves the rest of the link to explore', () => {
  const hash = '#theme=dark&claim=ferry&map=11.5/41.07/45.1&fit=frame&live=on&lang=de';
  expect(readEmbedLook(hash)).toEqual({ theme: 'dark', fit: true, live: true });
  expect(viewOfEmbedLink(hash)).toBe('claim=ferry&map=11.5/41.07/45.1');
});

it('keeps to the defaults where a link says nothing, or nonsense', () => {
  const plain = { theme: 'auto', fit: false, live: false };
  for (const hash of ['', '#', '#theme=pink&fit=1&live', '#%zz&&=']) {
    expect(readEmbedLook(hash)).toEqual(plain);
  }
  expect(viewOfEmbedLink('')).toBe('');
});

it.each([
  ['#fit=frame#?secret=a1B2c3D4e5', true],
  ['#?secret=a1B2c3D4e5', false],
  ['#claim=ferry&fit=frame?secret=a1B2c3D4e5', true],
])('reads a link to which WordPress added its word: %s', (hash, fit) => {
  expect(wordpressSecret(hash)).toBe('a1B2c3D4e5');
  expect(readEmbedLook(hash).fit).toBe(fit);
  expect(viewOfEmbedLink(hash)).not.toContain('secret');
});

it('takes nothing else for that word', () => {
  for (const hash of ['', '#claim=ferry', '#?secret=', '#?secret=<b>', '#?secret=a1&claim=ferry']) {
    expect(wordpressSecret(hash)).toBeNull();
  }
});

it('knows a claim as it stands from another view of it', () => {
  for (const link of ['', 'claim=ferry', 'claim=map=']) expect(isOtherView(link)).toBe(false);
  for (const link of ['map=9/1/2', 'claim=ferry&line=0a', 'claim=ferry&date=2024-05-01'])
    expect(isOtherView(link)).toBe(true);
});
