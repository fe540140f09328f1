import * as v from 'valibot';

const lonLat = v.strictTuple([v.number(), v.number()]);
const unit = v.picklist(['m', 'm2', 'count', 'ratio']);
const text = v.pipe(v.string(), v.nonEmpty());
const numberOrNull = v.nullable(v.number());
/** The agreed shape of what `npm run measure -- --json` prints: these keys and no further. */
export const REPORT_SHAPE = v.strictObject({
  dossier: text,
  dataVersion: text,
  measurements: v.array(
    v.strictObject({
      id: text,
      label: text,
      total: v.picklist(['sum', 'minimum', 'maximum', 'count', 'ratio', 'none']),
      value: numberOrNull,
      unit,
      low: numberOrNull,
      high: numberOrNull,
      decidable: v.boolean(),
      interval: text,
      method: text,
      layers: v.array(v.strictObject({ id: text, date: text, accuracy: v.number() })),
      versions: v.array(v.strictObject({ line: text, value: v.number() })),
      published: v.array(
        v.strictObject({
          value: v.optional(v.number()),
          low: v.optional(v.number()),
          high: v.optional(v.number()),
          unit,
          statement: text,
          publisher: text,
          url: text,
          date: text,
          by: v.optional(text),
        }),
      ),
      parts: v.array(
        v.strictObject({
          id: text,
          label: text,
          value: v.number(),
          unit,
          low: v.number(),
          high: v.number(),
          decidable: v.boolean(),
          side: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
          group: v.optional(text),
          from: v.optional(lonLat),
          to: v.optional(lonLat),
        }),
      ),
    }),
  ),
});
