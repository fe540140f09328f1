import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadDossier } from '../../build/load-dossier';
import { readReleases } from '../../build/read-history';
import { measureAll } from '../../measure/measure-all';
import { compareReports } from '../../model/compare-reports';
import { isCalendarDate } from '../../model/geojson-rules/dates';
import { HISTORY_FOLDER, ReleasedReportSchema, releaseFileName } from '../../model/released-report';
import { measurementReport } from '../measure/report';

/**
 * Stores what `npm run measure -- --json` prints for the present data version, as released on a
 * day (1999-12-31). Returns what it did in one line. Throws where the day is none, or not after the
 * last release.
 */
export function addRelease(dir: string, date: string): string {
  if (date.length !== 10 || !isCalendarDate(date))
    throw new Error(`${date} is no day of the calendar`);
  const releases = readReleases(dir);
  const { contents, data } = loadDossier(dir);
  const { dataVersion } = contents;
  const known = releases.find((release) => release.dataVersion === dataVersion);
  if (known) return `history: data version ${dataVersion} was released on ${known.date} already`;
  const last = releases.at(-1);
  if (last && last.date >= date)
    throw new Error(`${date} is not after ${last.date}, the last release`);
  const text = JSON.stringify(measurementReport(contents, measureAll(contents, data)), null, 2);
  const file = join(HISTORY_FOLDER, releaseFileName({ date, dataVersion }));
  mkdirSync(join(dir, HISTORY_FOLDER), { recursive: true });
  writeFileSync(join(dir, file), `${text}\n`);
  if (!last) return `history: wrote ${file}, the first release`;
  const changes = compareReports(last.report, v.parse(ReleasedReportSchema, JSON.parse(text)));
  return `history: wrote ${file}; figures changed since ${last.date}: ${changes.length}`;
}
