import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something ships to the browser. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** What its licence file says; empty where it has none. */
  text: string;
  /** Only files of letters of it ship. */
  onlyFonts: boolean;
}

/** What these packages mean where their `package.json` says it otherwise; read from their licence files. */
const STATED: Readonly<Record<string, string>> = {
  'png-js': 'MIT',
  'splaytree-ts': 'BSD-3-Clause',
};

const FONT = /\.(ttf|otf|woff2?)$/;

/** The packages that own files given by absolute path, by name. Throws an Error for a file of none. */
export function packagesOf(files: readonly string[]): ShippedPackage[] {
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    const folder = packageFolder(file);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  return [...byFolder]
    .map(([folder, own]) => read(folder, own))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the package that a file belongs to, the innermost where they nest. */
export function packageFolder(file: string): string {
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  if (!found) throw new Error(`${file} belongs to no package`);
  return found;
}

function read(folder: string, files: readonly string[]): ShippedPackage {
  const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = json as Record<string, unknown>;
  const licence = STATED[String(name)] ?? (typeof license === 'string' ? license : 'unknown');
  const text = licenceText(folder);
  const onlyFonts = files.every((file) => FONT.test(file));
  return { name: String(name), version: String(version), licence, text, onlyFonts };
}

function licenceText(folder: string): string {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return texts.join('\n\n');
}
