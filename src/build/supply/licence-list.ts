import type { Layer } from '../../model/layer';
import type { ShippedPackage } from './shipped-package';

const RULE = '-'.repeat(72);

/**
 * `licences.txt`: what of others ships with the site, and on which terms: code, letters and the data
 * of the dossier. The same bytes for the same parts.
 */
export function licenceList(
  own: { name: string; text: string },
  packages: readonly ShippedPackage[],
  layers: readonly Layer[],
): string {
  const letters = packages.filter(({ onlyFonts }) => onlyFonts);
  const code = packages.filter(({ onlyFonts }) => !onlyFonts);
  return [
    `${own.name}\n\n${own.text.trim()}`,
    ...part('Code of others', code.map(ofPackage)),
    ...part('Letters', letters.map(ofPackage)),
    ...part('Data', layers.map(ofLayer)),
  ]
    .join(`\n\n${RULE}\n`)
    .concat('\n');
}

const part = (title: string, entries: readonly string[]) => [
  `${title}: ${entries.length}`,
  ...entries,
];

function ofPackage({ name, version, licence, text }: ShippedPackage): string {
  const words = text || 'The package holds no licence file; it states the licence above.';
  return `${name} ${version}\n${licence}\n\n${words}`;
}

function ofLayer({ id, licence, credit, date, origin }: Layer): string {
  const from = [origin.name, origin.url].filter(Boolean).join(', ');
  return `${id}, ${date}\n${licence}\nCredit: ${credit}\nOrigin: ${from}`;
}
