import type { HeaderRule } from './rules';

/** A regular expression for a path of the site, below the folder that it stands in. */
function pattern(path: string): string {
  const plain = path.replace(/[.]/g, '\\$&');
  return plain.endsWith('*') ? `^${plain.slice(0, -1)}` : `^${plain}$`;
}

function mapOf(name: string, rules: readonly HeaderRule[], header: string): string {
  const lines = rules.flatMap(({ paths, headers }) => {
    const value = headers[header];
    return value ? paths.map((path) => `    "~${pattern(path)}" "${value}";`) : [];
  });
  return [`map $uri $delimit_${name} {`, '    default "";', ...lines, '}'].join('\n');
}

const OEMBED = [
  '# The oEmbed answer for the page of a claim, or for its embed, as a URL in `url`.',
  'map $arg_url $delimit_oembed {',
  '    default /none;',
  '    "~(?:/|%2F)(?<oembed_language>[a-z]{2,3})(?:/|%2F)(?<oembed_claim>[a-z0-9-]+)(?:/|%2F)?(?:#.*|%23.*)?$" /embed/$oembed_language/$oembed_claim/oembed.json;',
  '}',
].join('\n');

/**
 * The rules for nginx: to be included in its `http` block, with the built site in `/srv/delimit`. A
 * site below a path needs that path before each pattern.
 */
export function nginxFile(rules: readonly HeaderRule[]): string {
  const [first] = rules;
  const forAll = Object.entries(first?.headers ?? {});
  return `${[
    mapOf('cache', rules, 'Cache-Control'),
    mapOf('policy', rules, 'Content-Security-Policy'),
    OEMBED,
    'server {',
    '    listen 80;',
    '    root /srv/delimit;',
    '    types {',
    '        text/html html; text/css css; text/javascript js mjs; application/json json;',
    '        application/geo+json geojson; image/svg+xml svg; image/png png; font/woff2 woff2;',
    '    }',
    '    charset utf-8;',
    '    charset_types text/css text/javascript application/json application/geo+json image/svg+xml;',
    '    gzip on;',
    '    gzip_types text/css text/javascript application/json application/geo+json image/svg+xml;',
    ...forAll.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '    # An empty value sends no header.',
    '    add_header Cache-Control $delimit_cache;',
    '    add_header Content-Security-Policy $delimit_policy;',
    '    location = /oembed { try_files $delimit_oembed =404; }',
    '}',
  ].join('\n')}\n`;
}
