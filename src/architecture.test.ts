import { describe, expect, it } from 'vitest';
import { longFunctions } from './testing/function-lengths';
import { allowedImports, PACKAGE_HOMES } from './testing/layering';
import { cyclesOf, importedFiles, importedNames, packageOf } from './testing/module-imports';
import { type CodeFile, codeFiles, isTest } from './testing/source-files';

const source = codeFiles('src');
const shipped = source.filter(({ path }) => !isTest(path));
const all = [...source, ...codeFiles('e2e'), ...codeFiles('data/derive')];
const folderOf = (path: string) => path.split('/')[1] ?? '';

function wrongDirections(code: CodeFile): string[] {
  const { path } = code;
  const allowed = allowedImports(folderOf(path));
  const wrong = importedFiles(code).filter((file) => !allowed.includes(folderOf(file)));
  return wrong.map((file) => `${path} imports ${file}`);
}

function homelessPackages(code: CodeFile): string[] {
  const { path } = code;
  const packages = importedNames(code).map((name) => packageOf(name) ?? '');
  const homeless = packages.filter(
    (name) => PACKAGE_HOMES[name]?.includes(folderOf(path)) === false,
  );
  return homeless.map((name) => `${path} imports ${name}`);
}

const tooLong = ({ text }: CodeFile, most: number) => text.trimEnd().split('\n').length > most;

describe('the code as it stands', () => {
  it('is found, so that the checks below look at something', () => {
    expect(shipped.length).toBeGreaterThan(20);
  });

  it('imports one way: model, measure, layers, plate, components, print, map, state, modes, app', () => {
    expect(shipped.flatMap(wrongDirections)).toEqual([]);
  });

  it('has no cycle of imports', () => {
    const graph = new Map(source.map((file) => [file.path, importedFiles(file)]));
    expect(cyclesOf(graph)).toEqual([]);
  });

  it('keeps the map library in map, and geometry libraries in measure, plate and cli', () => {
    expect(shipped.flatMap(homelessPackages)).toEqual([]);
  });

  it('uses nothing of the tests outside the tests, but for the deep command’s seed', () => {
    const users = shipped.filter((file) => importedFiles(file).some(isTest));
    expect(users.map(({ path }) => path)).toEqual([
      'src/cli/deep-suites.ts',
      'src/cli/test-deep.ts',
    ]);
  });

  it('has no file of more than 200 lines', () => {
    expect(all.filter((file) => tooLong(file, 200)).map(({ path }) => path)).toEqual([]);
  });

  it('has no function of more than 60 lines, or 100 with JSX, tests aside', () => {
    const written = all.filter(({ path }) => !isTest(path) && !path.endsWith('.e2e.ts'));
    expect(written.flatMap(longFunctions)).toEqual([]);
  });
});

describe('the checks find', () => {
  const file = (path: string, text: string) => ({ path, text });

  it('an import against the order, also of a type, onward or on demand', () => {
    for (const statement of [
      `import { a } from '../cli/test';`,
      `import type { A } from '../cli/test';`,
      `export * from '../cli/test';`,
      `const a = () => import('../cli/test');`,
      `import '../cli/test';`,
      `import {\n  a,\n  b,\n} from '../cli/test';`,
    ]) {
      expect(wrongDirections(file('src/model/x.ts', statement))).toHaveLength(1);
    }
  });

  it('a command that reaches for the map, and a folder that is not in the order', () => {
    const statement = `import { workerAddress } from '../map/worker-address';`;
    for (const folder of ['cli', 'build', 'components', 'elsewhere']) {
      expect(wrongDirections(file(`src/${folder}/x.ts`, statement))).toHaveLength(1);
    }
    expect(wrongDirections(file('src/modes/x.ts', statement))).toEqual([]);
  });

  it('a cycle over three files', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(cyclesOf(graph)).toEqual([['a', 'b', 'c', 'a']]);
    expect(cyclesOf(new Map([...graph, ['c', []]]))).toEqual([]);
  });

  it('a library away from its home, also by a path inside it', () => {
    expect(
      homelessPackages(file('src/modes/x.ts', `import a from 'maplibre-gl/dist/a.css';`)),
    ).toHaveLength(1);
    expect(
      homelessPackages(file('src/layers/x.ts', `import { length } from '@turf/turf';`)),
    ).toHaveLength(1);
    expect(homelessPackages(file('src/map/x.ts', `import a from 'maplibre-gl';`))).toEqual([]);
  });

  it('a function of 61 lines, and lets one of 100 with JSX be', () => {
    const call = '  f();\n';
    const plain = (lines: number) => file('x.ts', `function g() {\n${call.repeat(lines - 2)}}\n`);
    expect(longFunctions(plain(60))).toEqual([]);
    expect(longFunctions(plain(61))).toEqual([{ place: 'x.ts:1', lines: 61 }]);
    const markup = (lines: number) =>
      file('x.tsx', `\nconst G = () => {\n${call.repeat(lines - 3)}return <p />;\n};\n`);
    expect(longFunctions(markup(100))).toEqual([]);
    expect(longFunctions(markup(101))).toEqual([{ place: 'x.tsx:2', lines: 101 }]);
  });
});
