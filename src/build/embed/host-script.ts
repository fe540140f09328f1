import { createHash } from 'node:crypto';

/** A file to be written, relative to the site's root. */
export interface SiteFile {
  fileName: string;
  source: string;
}

/**
 * The script of host pages: at an address that never changes, and at one of its version for those who
 * pin it, with what a browser checks it by.
 */
export function hostScriptFiles(code: string, version: string): SiteFile[] {
  const pinned = `embed-${version}.js`;
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  const about = { version, address: pinned, integrity };
  return [
    { fileName: 'embed.js', source: code },
    { fileName: pinned, source: code },
    { fileName: 'embed.json', source: `${JSON.stringify(about, null, 2)}\n` },
  ];
}
