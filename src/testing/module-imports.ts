import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import type { CodeFile } from './source-files';

/** What a file imports or exports onward, types and dynamic imports included, as it is written. */
export function importedNames({ path, text }: CodeFile): string[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const onward = staticExports.flatMap(({ entries }) =>
    entries.map((entry) => entry.moduleRequest),
  );
  const onDemand = dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
  );
  const named = [...staticImports.map((entry) => entry.moduleRequest), ...onward];
  return [...named.flatMap((request) => (request ? [request.value] : [])), ...onDemand];
}

/** The package that an import names: `@scope/name` or `name`; undefined for a file. */
export function packageOf(name: string): string | undefined {
  if (name.startsWith('.') || name.startsWith('/')) return undefined;
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

/** Project files that a file imports. Throws where an import leads to no file. */
export function importedFiles(file: CodeFile): string[] {
  const { path } = file;
  const relative = importedNames(file).filter((name) => name.startsWith('.'));
  return relative.map((name) => {
    const target = join(dirname(path), name.replace(/\?.*$/, '')).replaceAll('\\', '/');
    const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts'];
    const candidates = endings.map((ending) => target + ending);
    const found = candidates.find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate));
    if (!found) throw new Error(`${path} imports ${name}, which is no file.`);
    return found;
  });
}

/** The cycles of a graph of imports, each as the files along it; empty where there is none. */
export function cyclesOf(graph: ReadonlyMap<string, string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: string[]) => {
    const before = trail.indexOf(file);
    if (before >= 0) cycles.push([...trail.slice(before), file]);
    if (before >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
