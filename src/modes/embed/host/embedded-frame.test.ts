import { describe, expect, it } from 'vitest';
import { embedAddress, readReport } from './embedded-frame';

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

describe('a report', () => {
  it('is read from own messages, and the height from the common one', () => {
    expect(readReport({ delimit: 1, type: 'ready', title: 'x' })?.type).toBe('ready');
    const height = { type: 'height', height: 812 };
    expect(readReport({ delimit: 1, ...height })).toEqual(height);
    expect(readReport({ sentinel: 'amp', type: 'embed-size', height: 812 })).toEqual(height);
  });

  it.each([
    ['text', 'embed-size'],
    ['nothing', null],
    ['a height that is no number', { type: 'embed-size', height: { valueOf: 1, toString: 2 } }],
    ['a type that is no text', { delimit: 1, type: { toString: 1, valueOf: 1 } }],
    ['another version', { delimit: 3, type: 'ready' }],
    ['what is none', { delimit: 1, type: 'constructor' }],
  ])('is not read from %s', (_, data) => {
    expect(readReport(data)).toBeNull();
  });
});
