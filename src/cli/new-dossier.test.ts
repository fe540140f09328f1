import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diskSource } from './check/file-reader';
import { checkDossier } from './check/run-checks';
import { copyExample } from './new-dossier/copy-example';

const folder = mkdtempSync(join(tmpdir(), 'delimit-new-dossier-'));
afterAll(() => rmSync(folder, { recursive: true }));

function make(...args: string[]) {
  const command = ['--import', 'tsx', 'src/cli/new-dossier.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

describe('npm run new-dossier', () => {
  it('makes a folder, above it too, in which the check finds nothing, and says what comes next', async () => {
    const dir = join(folder, 'above/dossier');
    const { code, out } = make(dir);
    expect(code).toBe(0);
    expect(out).toContain(`npm run check -- ${dir}`);
    expect(out).toContain(`DELIMIT_DATA=${dir} npm start`);
    expect(await checkDossier(diskSource(dir))).toEqual([]);
    expect(readFileSync(join(dir, 'README.md'), 'utf8')).toContain('## claims.json');
  });

  it('fills an empty folder, and writes over nothing', () => {
    const dir = join(folder, 'empty');
    mkdirSync(dir);
    copyExample(dir);
    const file = join(dir, 'claims.json');
    writeFileSync(file, 'mine');
    expect(() => copyExample(dir)).toThrow(`${dir} is not empty: name a new folder`);
    expect(() => copyExample(file)).toThrow(`${file} is a file: name a new folder`);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('with an option for a folder says how it is used and makes nothing', () => {
    const before = readdirSync(folder);
    const { code, error } = make('--help');
    expect([code, error]).toEqual([2, expect.stringContaining('npm run new-dossier -- DIR')]);
    expect(readdirSync(folder)).toEqual(before);
  });
});
