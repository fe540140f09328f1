import { oembedLocation, oembedMaps } from './nginx-oembed';
import type { HeaderRule } from './rules';

/** Where the site stands in nginx. */
export interface NginxPlace {
  /** What the server listens on. */
  listen: string;
  /** The folder that holds the built site, at `path` below it. */
  root: string;
  /** Path of the site on its host, such as `/news/map`, without a closing slash; empty for none. */
  path: string;
}

export const ALONE_ON_ITS_HOST: NginxPlace = { listen: '80', root: '/srv/delimit', path: '' };

/** A regular expression for a path of the site, below the folder that it stands in. */
function pattern(path: string): string {
  const plain = path.replace(/[.]/g, '\\$&');
  return plain.endsWith('*') ? `^${plain.slice(0, -1)}` : `^${plain}$`;
}

function mapOf(name: string, rules: readonly HeaderRule[], header: string, path: string): string {
  const lines = rules.flatMap(({ paths, headers }) => {
    const value = headers[header];
    return value ? paths.map((own) => `    "~${pattern(path + own)}" "${value}";`) : [];
  });
  return [`map $uri $delimit_${name} {`, '    default "";', ...lines, '}'].join('\n');
}

const TEXT_TYPES =
  'text/css text/javascript application/json application/geo+json application/xml image/svg+xml';

const FILES = [
  '    types {',
  '        text/html html; text/css css; text/javascript js mjs; application/json json;',
  '        application/geo+json geojson; application/xml xml; image/svg+xml svg; image/png png;',
  '        font/woff2 woff2; font/ttf ttf; application/wasm wasm;',
  '    }',
  '    default_type application/octet-stream;',
  '    charset utf-8;',
  `    charset_types ${TEXT_TYPES};`,
  '    # A file that stands beside as `.gz` is sent as it is, all others are pressed on the way.',
  '    gzip on;',
  '    gzip_static on;',
  '    gzip_vary on;',
  '    gzip_proxied any;',
  '    gzip_comp_level 6;',
  '    gzip_min_length 256;',
  `    gzip_types ${TEXT_TYPES} font/ttf;`,
];

const places = (path: string) => [
  '    # A folder without its slash is led on by a path alone: host and port may be those of a proxy.',
  '    absolute_redirect off;',
  `    error_page 404 ${path}/404.html;`,
  `    location = ${path}/404.html { internal; }`,
  '    # What the build keeps for itself and for other hosts.',
  `    location ~ ^${path}/(?:\\.(?!well-known/)|_headers$) { return 404; }`,
  ...oembedLocation(path),
];

/**
 * The rules for nginx: to be included in its `http` block. In a host that serves more than the site,
 * its locations and maps go into that host's own.
 */
export function nginxFile(rules: readonly HeaderRule[], place = ALONE_ON_ITS_HOST): string {
  const { listen, root, path } = place;
  const [first] = rules;
  const forAll = Object.entries(first?.headers ?? {});
  return `${[
    mapOf('cache', rules, 'Cache-Control', path),
    mapOf('policy', rules, 'Content-Security-Policy', path),
    oembedMaps(path),
    'server {',
    `    listen ${listen};`,
    `    root ${root};`,
    '    server_tokens off;',
    ...FILES,
    ...forAll.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '    # An empty value sends no header.',
    '    add_header Cache-Control $delimit_cache;',
    '    add_header Content-Security-Policy $delimit_policy;',
    ...places(path),
    '}',
  ].join('\n')}\n`;
}
