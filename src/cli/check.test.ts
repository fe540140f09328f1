import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../model/issue';
import { Draft, readFolder } from './check/cases/draft';

const shipped = readFolder('data');
const folder = mkdtempSync(join(tmpdir(), 'delimit-check-'));

function run(script: string, ...options: string[]) {
  const result = spawnSync(process.execPath, ['--import', 'tsx', script, ...options], {
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, error: result.stderr };
}

/** Writes a copy of the shipped dossier, edited, and returns its folder. */
function written(name: string, edit: (draft: Draft) => void): string {
  const draft = new Draft(shipped);
  edit(draft);
  for (const file of shipped.keys()) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, draft.read(file));
  }
  return join(folder, name);
}

/** One fault in each of several files. */
function spoil(draft: Draft): void {
  draft.point('settlement').reverse();
  draft.shell('country').reverse();
  draft.line('route').splice(3, 1, [45, 140]);
  draft.feature('spot-height').id = 'Not An Id';
  Object.assign(draft.layer('border'), { crs: {} });
  Object.assign(draft.table('layers')[0] ?? {}, { licence: '' });
  Object.assign(draft.table('claims')[0] ?? {}, { source: 'nobody' });
  draft.write(String(draft.dossier().events), '[\n{"id": }]');
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run check', () => {
  let directory: string;
  beforeAll(() => {
    directory = written('spoilt', spoil);
  });

  it('exits with 0 and says so for the shipped dossier in another folder', () => {
    const { code, out } = run(
      'src/cli/check.ts',
      written('whole', () => {}),
    );
    expect(out).toBe(`check: no issues in ${join(folder, 'whole')}\n`);
    expect(code).toBe(0);
  });

  it('reads the folder data where none is named', () => {
    expect(run('src/cli/check.ts').out).toMatch(/ in data\n$/);
  });

  it('exits with 1 and prints every planted fault at once, with what to do', () => {
    const { code, out, error } = run('src/cli/check.ts', directory);
    expect(code).toBe(1);
    expect(error).toBe('');
    for (const planted of [
      /looks like latitude, longitude swapped.* \[extent\]\n {2}-> \w/,
      /the exterior ring runs clockwise \[winding\]\n {2}-> \w/,
      /\(45, 140\) is not on the globe \[coordinates\]\n {2}-> \w/,
      /"Not An Id" is not lower-case words joined by hyphens \[ids\]\n {2}-> \w/,
      /: crs: has a crs member \[crs\]\n {2}-> \w/,
      /\[0\]\.licence: the layer has no licence \[provenance\]\n {2}-> \w/,
      /\[0\]\.source: "nobody" is not in \S+ \[references\]\n {2}-> \w/,
      /line 2, column 8: is not JSON: .* \[json\]\n {2}-> \w/,
    ])
      expect(out).toMatch(planted);
    expect(out).toMatch(/\ncheck: \d+ issues in \d+ files of \S+\n$/);
  });

  it('prints the same issues as JSON', () => {
    const { code, out } = run('src/cli/check.ts', directory, '--json');
    const { issues } = JSON.parse(out) as { issues: Issue[] };
    expect(code).toBe(1);
    expect(issues.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['extent', 'winding', 'coordinates', 'ids', 'crs', 'json']),
    );
    expect(issues.every(({ file, message, remedy }) => file && message && remedy)).toBe(true);
  });

  it('says so where the folder is not there', () => {
    const { code, error } = run('src/cli/check.ts', join(folder, 'none'));
    expect(code).toBe(1);
    expect(error).toMatch(/none is no folder/);
  });

  it('does not guess at options', () => {
    expect(run('src/cli/check.ts', '--jsno')).toMatchObject({ code: 2, out: '' });
  });
});

describe('npm run check:quotes', () => {
  const claims = (draft: Draft) => draft.table('claims') as { quote: Record<string, string> }[];

  /** A folder of invented articles that hold just the words around each shipped quote, and the names that each prints. */
  function articles(): string {
    const draft = new Draft(shipped);
    const directory = join(folder, 'articles');
    mkdirSync(directory, { recursive: true });
    for (const { id, articleFile } of draft.table('sources')) {
      const quoted = draft.table('claims').filter(({ source }) => source === id);
      const text = [...quoted.map(({ quote }) => inOrder(quote).join('')), ...printed(draft, id)];
      writeFileSync(join(directory, String(articleFile)), text.join('\n#\n'));
    }
    return directory;
  }

  /** Spellings of places that an article prints. */
  const printed = (draft: Draft, source: unknown): string[] =>
    draft.table('places').flatMap(({ inSources }) => {
      const names = (inSources ?? {}) as Record<string, string | string[]>;
      return names[String(source)] ?? [];
    });

  function inOrder(quote: unknown): string[] {
    const { prefix = '', exact = '', suffix = '' } = quote as Record<string, string>;
    return [prefix, exact, suffix];
  }

  it('exits with 0 where every quote stands in its article once', () => {
    const { code, out } = run('src/cli/check-quotes.ts', articles());
    expect(out).toMatch(/^check:quotes: no issues in the \d+ quotes of data\n$/);
    expect(code).toBe(0);
  });

  it('exits with 1 and names each claim whose quote does not', () => {
    const dossier = written('misquoted', (draft) => {
      for (const { quote } of claims(draft).slice(0, 2)) quote.exact += ' or so';
    });
    const { code, out } = run('src/cli/check-quotes.ts', articles(), '--dossier', dossier);
    expect(code).toBe(1);
    for (const { id } of new Draft(shipped).table('claims').slice(0, 2))
      expect(out).toContain(`claims.json: ${id}: `);
    expect(out).toMatch(/check:quotes: 2 issues in 1 file/);
  });

  it('says so where the folder of articles is not there, or none is named', () => {
    expect(run('src/cli/check-quotes.ts', join(folder, 'none'))).toMatchObject({
      code: 1,
      out: '',
    });
    const { code, error } = run('src/cli/check-quotes.ts');
    expect(code).toBe(1);
    expect(error).toMatch(/usage: npm run check:quotes -- DIR/);
  });
});
