import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContents } from '../../build/read-contents';

const MOST_SECONDS = 300;
const MOST_MEGABYTES = 1000;

it('makes all claims in all languages as PDF and PNG in five minutes and a gigabyte', {
  timeout: 2 * MOST_SECONDS * 1000,
}, () => {
  const out = mkdtempSync(join(tmpdir(), 'delimit-all-'));
  try {
    const args = ['--import', 'tsx', 'src/cli/render.ts', '--all', '--out', out];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { claims, dossier } = readContents('data');
    for (const { id } of claims)
      for (const language of dossier.languages)
        for (const format of ['pdf', 'png'])
          expect(existsSync(join(out, `${id}-${language}.${format}`))).toBe(true);
    const [, files, seconds, megabytes] =
      /(\d+) files in (\d+) s, at most (\d+) MB/.exec(stdout) ?? [];
    expect(Number(files)).toBe(claims.length * dossier.languages.length * 2);
    expect(Number(seconds)).toBeLessThan(MOST_SECONDS);
    expect(Number(megabytes)).toBeLessThan(MOST_MEGABYTES);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
