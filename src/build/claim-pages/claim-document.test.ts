import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { siteAddress } from '../site-address';
import { claimDocument } from './claim-document';

const page = claimDocument({
  language: 'cy',
  title: 'A "river" & <bank>',
  work: 'Two banks',
  description: 'Found.',
  alternative: 'A drawing.',
  address: 'https://x.example/map/cy/river/',
  picture: 'https://x.example/map/cy/river/picture.png',
  languages: [['en', '../../en/river/']],
  style: 'p{color:red}',
  data: '<script type="application/ld+json">{}</script>',
  body: '<p>Body.</p>',

  oembed: '../../embed/en/a/oembed.json',
});
const metas = new Map(
  [...page.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].map(
    ([, key = '', content = '']) => [key, content],
  ),
);

describe('a claim’s own page', () => {
  it('has all that sites read for a link, escaped', () => {
    expect(metas.get('og:title')).toBe('A &quot;river&quot; &amp; &lt;bank&gt;');
    expect(metas.get('og:image')).toBe('https://x.example/map/cy/river/picture.png');
    expect([metas.get('og:image:width'), metas.get('og:image:height')]).toEqual(['1200', '630']);
    expect(metas.get('og:image:alt')).toBe('A drawing.');
    expect(metas.get('og:url')).toBe('https://x.example/map/cy/river/');
    expect(metas.get('twitter:card')).toBe('summary_large_image');
    expect(page).toContain('<link rel="canonical" href="https://x.example/map/cy/river/">');
    expect(page).toContain('hreflang="en" href="../../en/river/"');
  });

  it('lets its policy through the one script and the one style that stand in it, and no other', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const hashes = [...page.matchAll(/<script>([^<]+)<\/script>|<style>([^<]+)<\/style>/g)].map(
      ([, script, style]) =>
        createHash('sha256')
          .update(script ?? style ?? '')
          .digest('base64'),
    );
    expect(hashes).toHaveLength(2);
    for (const hash of hashes) expect(policy).toContain(`'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('the address of the site', () => {
  it('ends with a slash, may be left out, and is one of the web', () => {
    expect(siteAddress('https://x.example/map')).toBe('https://x.example/map/');
    expect(siteAddress('')).toBe('');
    expect(() => siteAddress('ftp://x.example/')).toThrow('DELIMIT_SITE');
    expect(() => siteAddress('x.example')).toThrow();
  });
});
