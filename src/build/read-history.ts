import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { compareReports, type DataHistory } from '../model/compare-reports';
import {
  HISTORY_FOLDER,
  type Release,
  type ReleasedReport,
  ReleasedReportSchema,
  releaseOfFile,
} from '../model/released-report';
import { DossierError, readChecked } from './read-dossier-file';

export interface ReadRelease extends Release {
  report: ReleasedReport;
}

/**
 * The stored reports of a dossier's released data versions, oldest first; none where it has no such
 * folder. Throws a DossierError for a file whose name or content is none of a release.
 */
export function readReleases(dir: string): ReadRelease[] {
  return historyFiles(dir).map((name) => {
    const file = posix.join(HISTORY_FOLDER, name);
    const release = releaseOfFile(name);
    if (!release) throw new DossierError(file, undefined, 'is not named <date>-<data version>');
    return { ...release, report: readChecked(dir, file, ReleasedReportSchema) };
  });
}

/** The released data versions, and what changed from each to the next. */
export function readHistory(dir: string): DataHistory {
  const read = readReleases(dir);
  const releases = read.map(({ date, dataVersion }) => ({ date, dataVersion }));
  const corrections = read.slice(1).flatMap((after, at) => {
    const [before, from, to] = [read[at], releases[at], releases[at + 1]];
    if (!before || !from || !to) return [];
    return [{ from, to, changes: compareReports(before.report, after.report) }];
  });
  return { releases, corrections };
}

function historyFiles(dir: string): string[] {
  try {
    return readdirSync(join(dir, HISTORY_FOLDER))
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}
