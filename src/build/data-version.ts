import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HISTORY_FOLDER } from '../model/released-report';

const LEFT_OUT = new Set(['derive', 'node_modules', HISTORY_FOLDER]);

/**
 * Every file of a dossier, as sorted relative paths with `/` between the parts.
 * The scripts that derive the data, their packages, the stored figures of released versions and
 * hidden files are no part of it.
 */
export function dossierFiles(dir: string): string[] {
  return filesBelow(dir, '').sort();
}

function filesBelow(dir: string, prefix: string): string[] {
  return readdirSync(join(dir, prefix), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = prefix + entry.name;
    if (!entry.isDirectory()) return [path];
    return LEFT_OUT.has(path) ? [] : filesBelow(dir, `${path}/`);
  });
}

/**
 * The version of a dossier: the first 12 hexadecimal digits of a SHA-256 over the
 * paths, sizes and bytes of its files. It changes when any of them changes.
 */
export function dataVersion(dir: string): string {
  const hash = createHash('sha256');
  for (const path of dossierFiles(dir)) {
    const bytes = readFileSync(join(dir, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 12);
}
