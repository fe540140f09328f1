import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { facesFor } from '../fonts/cut-faces';
import { wholeFile } from '../fonts/faces';
import { readContents } from '../read-contents';
import { billOfMaterials } from './bill-of-materials';
import { collectedFiles } from './collect-modules';
import { licenceList } from './licence-list';
import { isPermitted } from './permitted';
import { packagesOf, type ShippedPackage } from './shipped-package';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Writes what of others ships with the site: `licences.txt`, and `bill-of-materials.cdx.json` for
 * machines. It stands after every plugin that bundles. A licence that may not ship ends the build.
 */
export function supplyPlugin(dir: string): Plugin {
  return {
    name: 'delimit:supply',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler() {
        const letters = (await facesFor(dir)).map(({ script, style }) => wholeFile(script, style));
        const packages = packagesOf([...new Set([...collectedFiles(), ...letters])]);
        const refused = packages.filter((one) => !isPermitted(one.licence, one.onlyFonts));
        if (refused.length > 0) this.error(refusal(refused));
        const { layers } = readContents(dir);
        const { name, version, license } = readJson('package.json');
        const own = { name, version, licence: license, text: readFileSync('LICENSE', 'utf8') };
        const source = billOfMaterials(own, packages, layers, readJson('package-lock.json'));
        this.emitFile({ type: 'asset', fileName: 'bill-of-materials.cdx.json', source });
        const list = licenceList(own, packages, layers);
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: list });
      },
    },
  };
}

function refusal(packages: readonly ShippedPackage[]): string {
  const named = packages.map(({ name, licence }) => `${name} (${licence})`);
  return `Of these packages something would ship to the browser, and their licence is none that may: ${named.join(', ')}`;
}
