import { expect, it } from 'vitest';
import { readEmbedLook, viewOfEmbedLink } from './embed-look';

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
