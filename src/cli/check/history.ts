import { posix } from 'node:path';
import { isCalendarDate } from '../../model/geojson-rules/dates';
import { isObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import { type Release, releaseOfFile } from '../../model/released-report';
import type { Check, CheckContext } from './check-kind';
import type { RawFile } from './raw-dossier';

/** Each stored report of a released data version says what its name says, and no day or version has two. */
export const historyCheck: Check = (context) => [
  ...context.releases.flatMap((file) => nameIssues(file) ?? contentIssues(file, context)),
  ...repeated(context),
];

const releaseOf = ({ file }: RawFile): Release | undefined => releaseOfFile(posix.basename(file));

function nameIssues(file: RawFile): Issue[] | undefined {
  const release = releaseOf(file);
  if (release && isCalendarDate(release.date)) return undefined;
  const message = release
    ? `${release.date} is not a day of the calendar`
    : 'is not named by a day and a data version';
  return [issue(file, undefined, message, 'Store it by npm run history, or remove the file.')];
}

function contentIssues(file: RawFile, { dossier }: CheckContext): Issue[] {
  if (!isObject(file.value)) return [];
  const own = isObject(dossier.value) ? dossier.value.id : undefined;
  const expected = { dossier: own, dataVersion: releaseOf(file)?.dataVersion };
  return Object.entries(expected).flatMap(([key, meant]) => {
    const said = isObject(file.value) ? file.value[key] : undefined;
    if (said === undefined || meant === undefined || said === meant) return [];
    const message = `is "${said}" where "${meant}" is meant`;
    return [issue(file, key, message, 'Store the release by npm run history; do not edit it.')];
  });
}

function repeated({ releases }: CheckContext): Issue[] {
  return (['date', 'dataVersion'] as const).flatMap((key) => {
    const seen = new Map<string, string>();
    return releases.flatMap((file) => {
      const value = releaseOf(file)?.[key];
      if (value === undefined) return [];
      const other = seen.get(value);
      seen.set(value, file.file);
      if (other === undefined) return [];
      const message = `${value} is already that of ${other}`;
      return [issue(file, undefined, message, 'Keep one release for each day and data version.')];
    });
  });
}

function issue({ file }: RawFile, place: string | undefined, message: string, remedy: string) {
  return { check: 'history', file, place, message, remedy };
}
