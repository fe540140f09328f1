import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadDossier } from '../../build/load-dossier';
import { readReleases } from '../../build/read-history';
import { loadWords } from '../../i18n/load-words';
import { measureAll } from '../../measure/measure-all';
import { compareReports } from '../../model/compare-reports';
import { isCalendarDate } from '../../model/geojson-rules/dates';
import { HISTORY_FOLDER, ReleasedReportSchema, releaseFileName } from '../../model/released-report';
import { measurementReport } from '../measure/report';

/**
 * Stores what `npm run measure -- --json` prints for the present data version, as released on a
 * day (1999-12-31). Gives what it did in one line. Rejects where the day is none, or not after the
 * last release.
 */
export async function addRelease(dir: string, date: string): Promise<string> {
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
  const words = await loadWords(contents, contents.dossier.defaultLanguage);
  const text = JSON.stringify(measurementReport(words, measureAll(contents, data)), null, 2);
  const file = join(HISTORY_FOLDER, releaseFileName({ date, dataVersion }));
  mkdirSync(join(dir, HISTORY_FOLDER), { recursive: true });
  writeFileSync(join(dir, file), `${text}\n`);
  if (!last) return `history: wrote ${file}, the first release`;
  const changes = compareReports(last.report, v.parse(ReleasedReportSchema, JSON.parse(text)));
  return `history: wrote ${file}; figures changed since ${last.date}: ${changes.length}`;
}
