import { describe, expect, it } from 'vitest';
import { embedAddress } from './embedded-frame';

const SITE = 'https://maps.example/news/';

describe('the address of an embed', () => {
  it('names language, claim and looks', () => {
    expect(embedAddress(SITE, { claim: 'ferry', language: 'de', theme: 'dark' })).toBe(
      'https://maps.example/news/embed/de/ferry/#theme=dark',
    );
    expect(embedAddress(SITE, { claim: 'ferry' })).toBe(
      'https://maps.example/news/embed/en/ferry/',
    );
  });

  it('carries a view of explore as it is', () => {
    const view = 'claim=ferry&map=9.50/47.1/9.2';
    expect(embedAddress(SITE, { view, language: 'fr', theme: 'auto' })).toBe(
      'https://maps.example/news/embed/view/#claim=ferry&map=9.50/47.1/9.2&lang=fr',
    );
  });

  it.each(['../..', '..', '//other.example', 'a/../../b', 'x?y#z', 'javascript:alert(1)'])(
    'stays below the site for %s',
    (claim) => {
      const { href } = new URL(embedAddress(SITE, { claim, language: claim }));
      expect(href.startsWith(`${SITE}embed/`)).toBe(true);
    },
  );
});
