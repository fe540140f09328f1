import * as v from 'valibot';
import { IdSchema, UnitSchema } from './common';

const NumberOrNull = v.nullable(v.number());
const Label = v.pipe(v.string(), v.minLength(1));

const PartSchema = v.object({
  id: v.string(),
  label: Label,
  value: v.number(),
  unit: UnitSchema,
  low: v.number(),
  high: v.number(),
  decidable: v.boolean(),
});

/**
 * What `npm run measure -- --json` printed for a released data version, as far as versions are
 * compared. Further members are let through, so that old files stay good when the report grows.
 */
export const ReleasedReportSchema = v.object({
  dossier: IdSchema,
  dataVersion: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'must be 12 hexadecimal digits')),
  measurements: v.array(
    v.object({
      id: IdSchema,
      label: Label,
      value: NumberOrNull,
      unit: UnitSchema,
      low: NumberOrNull,
      high: NumberOrNull,
      decidable: v.boolean(),
      parts: v.array(PartSchema),
    }),
  ),
});
export type ReleasedReport = v.InferOutput<typeof ReleasedReportSchema>;

/** A released data version: the day of its release (ISO date) and the version. */
export interface Release {
  date: string;
  dataVersion: string;
}

/** Where the releases of a dossier lie; no part of its data version. */
export const HISTORY_FOLDER = 'history';

/** Name of a release's file. */
export function releaseFileName({ date, dataVersion }: Release): string {
  return `${date}-${dataVersion}.json`;
}

/** The release that a file's name tells of; undefined where it is no such name. */
export function releaseOfFile(name: string): Release | undefined {
  const [, date, dataVersion] = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{12})\.json$/.exec(name) ?? [];
  return date && dataVersion ? { date, dataVersion } : undefined;
}
