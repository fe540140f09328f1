import type { Layer } from '../../model/layer';
import type { ShippedPackage } from './shipped-package';

interface Lock {
  packages: Record<string, { version?: string; integrity?: string }>;
}

interface Own {
  name: string;
  version: string;
  licence: string;
}

/**
 * `bill-of-materials.cdx.json`: what of others ships with the site, in CycloneDX 1.6. It has neither a
 * time nor a serial number, both of which the format leaves open, so that the same parts give the same
 * bytes. A package's hash is that of its archive, as the lockfile holds it.
 */
export function billOfMaterials(
  own: Own,
  packages: readonly ShippedPackage[],
  layers: readonly Layer[],
  lock: Lock,
): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': 'site', ...named(own.name, own.version) },
    },
    components: [
      ...packages.map((one) => ofPackage(one, lock)),
      ...layers.map(({ id, date, licence, origin }) => ({
        type: 'data',
        'bom-ref': `layer/${id}`,
        name: id,
        version: date,
        description: origin.name,
        licenses: [{ license: { name: licence } }],
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function named(name: string, version: string) {
  const [, group, rest] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return group ? { group, name: rest, version } : { name, version };
}

function ofPackage({ name, version, licence }: ShippedPackage, lock: Lock) {
  const address = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const hash = hashOf(name, version, lock);
  return {
    type: 'library',
    'bom-ref': address,
    ...named(name, version),
    purl: address,
    licenses: [{ expression: licence }],
    ...(hash && { hashes: [{ alg: 'SHA-512', content: hash }] }),
  };
}

/** SHA-512 in hexadecimal digits of the archive of a package in the lockfile, nested or not. */
function hashOf(name: string, version: string, { packages }: Lock): string | undefined {
  const found = Object.entries(packages).find(
    ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
  );
  const [, encoded] = /^sha512-(.+)$/.exec(found?.[1].integrity ?? '') ?? [];
  return encoded && Buffer.from(encoded, 'base64').toString('hex');
}
