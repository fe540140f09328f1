import type { HeaderRule } from './rules';

/** The rules as Netlify and Cloudflare Pages read them: the file `_headers` at the site's root. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.flatMap(({ paths, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return paths.map((path) => [path, ...lines].join('\n'));
  });
  return `${blocks.join('\n\n')}\n`;
}
