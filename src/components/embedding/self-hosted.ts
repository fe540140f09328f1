import type { Layer } from '../../model/layer';

/**
 * An embedded page as it may stand on another server: a page to be read, since the live map's script is
 * not the server's own; its links lead to the site.
 */
export function selfHostedPage(html: string, site: string): string {
  return html
    .replace(/<div class="bar">.*?<\/div>/s, '')
    .replace(/<link rel="alternate"[^>]*>\n?/, '')
    .replaceAll('="../../../', `="${site}`);
}

/** Whose data it is and under which licence, layer by layer. */
export function licencesText(layers: readonly Layer[]): string {
  const lines = layers.map(
    ({ id, licence, credit, date }) => `${id} (${date}): ${licence}. ${credit}`,
  );
  return `${lines.join('\n')}\n`;
}
