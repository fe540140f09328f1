import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, Manifest & { version?: string; integrity?: string; resolved?: string }>;
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
/** Also of a package under another name, as `npm:name@1.2.3`. */
const EXACT = /^(?:npm:[\w@/.-]+@)?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/;

it.each(['.', 'data/derive'])(
  'in %s each package is named by an exact version, which the lockfile holds',
  (dir) => {
    const { dependencies, devDependencies } = read<Manifest>(`${dir}/package.json`);
    const lock = read<Lock>(`${dir}/package-lock.json`);
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter(([, version]) => !EXACT.test(version))).toEqual([]);
    for (const [name, version] of wanted)
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([
        name,
        EXACT.exec(version)?.[1],
      ]);
  },
);

it.each(['.', 'data/derive'])(
  'in %s the lockfile has a hash of every package and no download address',
  (dir) => {
    expect(existsSync(`${dir}/package-lock.json`)).toBe(true);
    const entries = Object.entries(read<Lock>(`${dir}/package-lock.json`).packages);
    const packages = entries.filter(([path]) => path.includes('node_modules/'));
    expect(
      packages.filter(([, { integrity }]) => !integrity?.startsWith('sha')).map(([path]) => path),
    ).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  },
);
