import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDossier } from '../build/load-dossier';
import { loadWords } from '../i18n/load-words';
import { measureAll } from '../measure/measure-all';
import { REPORT_SHAPE } from '../testing/report-shape';
import { writeInto, writeSmallDossier } from '../testing/small-dossier';
import { type MeasurementReport, measurementReport } from './measure/report';

function run(...args: string[]) {
  const command = ['--import', 'tsx', 'src/cli/measure.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

/** The ids of a recorded table, which are those of the tables of facts. */
const recorded = (file: string): string[] =>
  (
    JSON.parse(readFileSync(`data/derive/recorded/${file}.json`, 'utf8')) as {
      features: { id: string }[];
    }
  ).features.map(({ id }) => id);

describe('npm run measure -- --json', () => {
  let printed: string;
  let report: MeasurementReport;
  beforeAll(() => {
    const { code, out, error } = run('--json');
    expect([code, error]).toEqual([0, '']);
    printed = out;
    report = JSON.parse(out) as MeasurementReport;
  }, 60_000);

  it('prints the shape that was agreed and no further key', () => {
    const { issues = [] } = v.safeParse(REPORT_SHAPE, report);
    expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
  });

  it('prints the same again', { timeout: 60_000 }, async () => {
    const { contents, data } = loadDossier('data');
    const words = await loadWords(contents, contents.dossier.defaultLanguage);
    const again = measurementReport(words, measureAll(contents, data));
    expect(printed).toBe(`${JSON.stringify(again, null, 2)}\n`);
  });

  it('has all measurements, each with a unit that fits it', () => {
    const units = Object.fromEntries(report.measurements.map(({ id, unit }) => [id, unit]));
    const { contents } = loadDossier('data');
    expect(Object.keys(units)).toEqual(contents.measurements.map(({ id }) => id));
    expect(Object.keys(units)).toHaveLength(21);
    const not = (unit: string) => Object.keys(units).filter((id) => units[id] !== unit);
    const area = ['area-changed-hands', 'armenia-area', 'karabakh-area'];
    expect(not('m').sort()).toEqual([...area, 'border-share', 'summits-near-line'].sort());
    expect(not('m2')).not.toContain('area-changed-hands');
  });

  it('gives a total but where there is none, and low, value and high in order', () => {
    for (const { id, total, value, low, high, parts } of report.measurements) {
      expect([id, value === null, low === null, high === null]).toEqual([
        id,
        ...Array(3).fill(total === 'none'),
      ]);
      for (const each of [...parts, ...(value === null ? [] : [{ value, low, high }])]) {
        expect([id, (each.low ?? 0) >= 0]).toEqual([id, true]);
        expect([id, (each.low ?? 0) <= each.value, each.value <= (each.high ?? 0)]).toEqual([
          id,
          true,
          true,
        ]);
      }
    }
  });

  it('names parts as the recorded tables do', () => {
    const parts = (id: string) =>
      report.measurements.find((each) => each.id === id)?.parts.map((part) => part.id) ?? [];
    const sections = recorded('sections');
    expect(sections).toHaveLength(4);
    for (const id of ['delimited-length', 'marker-possible-length', 'line-versions'])
      expect(parts(id)).toEqual(sections);
    const settlements = recorded('settlements');
    for (const id of ['village-to-line', 'area-changed-hands'])
      expect(parts(id).filter((part) => !settlements.includes(part))).toEqual([]);
    expect(parts('village-to-line')).toHaveLength(8);
  });

  it('gives ends of pieces as longitude and latitude within the dossier', () => {
    const ends = report.measurements.flatMap(({ parts }) =>
      parts.flatMap(({ from, to }) => [from, to]),
    );
    const given = ends.filter((end) => end !== undefined);
    expect(given.length).toBeGreaterThan(40);
    expect(given.filter(([x, y]) => x < 43 || x > 48 || y < 38 || y > 42)).toEqual([]);
  });
});

describe('npm run measure', () => {
  /** The invented dossier with its river measured. */
  function measuredRiver(ids: string[]): string {
    const dir = writeSmallDossier();
    const river = { id: 'long', kind: 'line-length', total: 'sum', unit: 'm', published: [] };
    const lines = { layer: 'river', ids };
    writeInto(dir, 'measurements.json', JSON.stringify([{ ...river, lines, versions: [] }]));
    return dir;
  }

  it('prints a table of the dossier in a folder, with intervals and parts', () => {
    const { code, out } = run(measuredRiver(['main']));
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^two-banks, data version [0-9a-f]+$/);
    expect(lines.slice(2).map((line) => line.split(/\s{2,}/).filter(Boolean))).toEqual([
      ['long', '157 km', '157 km to 157 km'],
      ['main', '157 km', '157 km to 157 km'],
    ]);
  });

  it.each([
    [
      'a feature that is not there',
      (dir: string) => dir,
      ['brook'],
      /^long cannot be measured: Layer river has no feature brook$/,
    ],
    [
      'a layer file that is missing',
      (dir: string) => rmSync(join(dir, 'geo/river.geojson')),
      ['main'],
      /^geo\/river\.geojson: cannot be read/,
    ],
    [
      'a kind that is not known',
      (dir: string) => writeInto(dir, 'measurements.json', '[{"id":"a","kind":"guess"}]'),
      ['main'],
      /^measurements\.json, at 0\.kind: /,
    ],
  ])('says in one line what is wrong with %s', (_, spoil, ids, message) => {
    const dir = measuredRiver(ids);
    spoil(dir);
    const { code, out, error } = run(dir, '--json');
    expect([code, out]).toEqual([1, '']);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error.trimEnd()).toMatch(message);
  });

  it('says so where the folder is no dossier', () => {
    const { code, error } = run('src');
    expect(code).toBe(1);
    expect(error.trimEnd()).toMatch(/^dossier\.json: cannot be read in the dossier folder src$/);
  });
});
