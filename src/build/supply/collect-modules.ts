import type { Plugin } from 'vite';

/** Files of packages that went into the site of this build, of whatever script or worker. */
const collected = new Set<string>();

/** Notes which files of packages a bundle holds; for the site, its workers and the scripts of embeds. */
export function collectModules(): Plugin {
  return {
    name: 'delimit:collect-modules',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') for (const id of file.moduleIds) collected.add(fileOf(id));
      }
    },
  };
}

/** Absolute paths of the files of packages collected so far; what tools keep beside packages is ours. */
export const collectedFiles = (): string[] => [...collected].filter(isOfPackage).sort();

export const isOfPackage = (file: string): boolean => /\/node_modules\/[^.]/.test(file);

/** The file of a module: bundlers mark theirs with a zero byte and a query. */
export const fileOf = (id: string): string => id.replaceAll('\0', '').replace(/\?.*$/, '');
