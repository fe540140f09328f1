/** Headers for the files below some paths of the site; `paths` end in `/`, name a file, or end in `*`. */
export interface HeaderRule {
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

const YEAR = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300';

/** A frame without an origin reads scripts, letters and data only with leave. */
const FOR_ALL = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' };

/** Beside the policy that stands in every page: who may frame it, which only a header can say. */
const framedBy = (who: string) => ({ 'Content-Security-Policy': `frame-ancestors ${who}` });

/**
 * What a host should send beside the files. Pages may be framed by their own site, embeds by all.
 * @param languages folders of the pages
 * @param version of the script that host pages may pin
 */
export function servingRules(languages: readonly string[], version: string): HeaderRule[] {
  const pages = [
    ...['/', '/index.html', '/404.html', '/status/*'],
    ...languages.map((code) => `/${code}/*`),
  ];
  return [
    {
      paths: ['/*'],
      headers: { ...FOR_ALL, 'Referrer-Policy': 'strict-origin-when-cross-origin' },
    },
    { paths: pages, headers: { ...framedBy("'self'"), 'Cache-Control': SHORT } },
    { paths: ['/embed/*'], headers: { ...framedBy('*'), 'Cache-Control': SHORT } },
    { paths: ['/assets/*', `/embed-${version}.js`], headers: { 'Cache-Control': YEAR } },
    {
      paths: ['/embed.js', '/embed.json', '/service-worker.js'],
      headers: { 'Cache-Control': SHORT },
    },
  ];
}
