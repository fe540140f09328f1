import * as v from 'valibot';
import { ISO_DATE } from './iso-date';

/** A stable identifier: lower-case words joined by hyphens. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);

/** An ISO 8601 calendar date of any precision: 1999, 1999-12 or 1999-12-31. */
export const DateSchema = v.pipe(
  v.string(),
  v.regex(ISO_DATE, 'must be an ISO date such as 1999-12-31'),
);

export const UrlSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, 'must be an http(s) address'),
);

/** west, south, east, north in degrees, WGS 84. */
export const ExtentSchema = v.tuple([v.number(), v.number(), v.number(), v.number()]);
export type Extent = v.InferOutput<typeof ExtentSchema>;

/** longitude, latitude in degrees, WGS 84. */
export const PositionSchema = v.tuple([v.number(), v.number()]);
export type LonLat = v.InferOutput<typeof PositionSchema>;

export const UnitSchema = v.picklist(['m', 'm2', 'count', 'ratio']);
export type Unit = v.InferOutput<typeof UnitSchema>;
