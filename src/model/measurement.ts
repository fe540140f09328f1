import * as v from 'valibot';
import { IdSchema, UnitSchema } from './common';

export const TotalSchema = v.picklist(['sum', 'minimum', 'maximum', 'count', 'ratio', 'none']);
export type Total = v.InferOutput<typeof TotalSchema>;

/** Features of one layer: all, those with the listed ids, or those whose property has the value. */
export const SelectionSchema = v.strictObject({
  layer: IdSchema,
  ids: v.optional(v.array(IdSchema)),
  where: v.optional(v.record(v.string(), v.string())),
});
export type Selection = v.InferOutput<typeof SelectionSchema>;

/** Another mapped version of a line, and the label that results carry. */
const VersionSchema = v.strictObject({ line: IdSchema, selection: SelectionSchema });

const base = {
  id: IdSchema,
  total: TotalSchema,
  unit: UnitSchema,
  published: v.array(IdSchema),
};

/**
 * A line's feature may state `ends_accuracy_m`: how far each of its ends may lie along the line it
 * is a stretch of. Where a kind has `along`, that is the whole line: ends move along it, and each of
 * `versions` is another whole line, of which the stretch between the same ends counts.
 */
const AlongSchema = v.optional(SelectionSchema);

/** Length of each selected line; ends that two lines share cancel in the sum. */
export const LineLengthSchema = v.strictObject({
  ...base,
  kind: v.literal('line-length'),
  lines: SelectionSchema,
  /** Whole lines of other mapped versions; each part is measured there between its own ends. */
  versions: v.array(VersionSchema),
  /** Rings whose perimeter is a further part outside the total. */
  perimeters: v.optional(SelectionSchema),
});

export const RatioSchema = v.strictObject({
  ...base,
  kind: v.literal('ratio'),
  numerator: IdSchema,
  denominator: IdSchema,
});

/** Greatest distance from samples on each line to each version of the whole line. */
export const LineDeviationSchema = v.strictObject({
  ...base,
  kind: v.literal('line-deviation'),
  lines: SelectionSchema,
  along: AlongSchema,
  versions: v.array(VersionSchema),
  sampleMetres: v.number(),
});

/** Area of each polygon, or of one polygon less and plus others. */
export const AreaSchema = v.strictObject({
  ...base,
  kind: v.literal('area'),
  areas: SelectionSchema,
  /** Lines whose accuracy moves the edges that lie on them; other edges take the layer's own accuracy. */
  edges: v.array(SelectionSchema),
  versions: v.array(VersionSchema),
  /** A further part: all `areas` minus these plus those. */
  adjusted: v.optional(
    v.strictObject({
      /** Part ids of the areas as they are, and adjusted. */
      whole: IdSchema,
      id: IdSchema,
      minus: SelectionSchema,
      plus: SelectionSchema,
    }),
  ),
});

/** Distance from each point to its own line, with the side of the whole line it lies on. */
export const PointsToLineSchema = v.strictObject({
  ...base,
  kind: v.literal('points-to-line'),
  points: SelectionSchema,
  lines: SelectionSchema,
  /** Property of a point that holds the id of its line. */
  linkedBy: v.string(),
  /** The whole line, which decides the side, and along which the lines' ends move. */
  sides: SelectionSchema,
  /** Other whole lines; each point's own line counts there between its own ends. */
  versions: v.array(VersionSchema),
});

/** Metres of the routes inside the areas, piece by piece. */
export const LengthInAreaSchema = v.strictObject({
  ...base,
  kind: v.literal('length-in-area'),
  routes: SelectionSchema,
  areas: SelectionSchema,
  /** Lines whose accuracy moves the edges that lie on them; other edges take the layer's own. */
  edges: v.array(SelectionSchema),
  versions: v.array(VersionSchema),
});

/** Metres of the routes on one side of the whole line, piece by piece. */
export const LengthBeyondLineSchema = v.strictObject({
  ...base,
  kind: v.literal('length-beyond-line'),
  routes: SelectionSchema,
  line: SelectionSchema,
  side: v.string(),
  versions: v.array(VersionSchema),
  /** Areas that name a piece's group: the feature's id, for pieces with most of their length inside. */
  groups: v.optional(SelectionSchema),
  /** Adds the closest approach of route and line as a part. */
  closestApproach: v.optional(v.boolean()),
});

/** Metres of the routes within a distance of each line, both sides. */
export const LengthNearLineSchema = v.strictObject({
  ...base,
  kind: v.literal('length-near-line'),
  routes: SelectionSchema,
  distanceMetres: v.number(),
  lines: v.array(
    v.strictObject({
      id: IdSchema,
      selection: SelectionSchema,
      along: AlongSchema,
      versions: v.array(VersionSchema),
    }),
  ),
});

/** Shortest distance between pairs of feature sets, with the two nearest points. */
export const DistanceSchema = v.strictObject({
  ...base,
  kind: v.literal('distance'),
  pairs: v.array(
    v.strictObject({
      id: IdSchema,
      from: SelectionSchema,
      to: SelectionSchema,
      along: AlongSchema,
      /** What takes the place of `to`, and of `from` where that has other versions too. */
      versions: v.array(
        v.strictObject({ ...VersionSchema.entries, from: v.optional(SelectionSchema) }),
      ),
    }),
  ),
});

/** How many points lie within each distance of the lines, by side, with the highest. */
export const PointsNearLineSchema = v.strictObject({
  ...base,
  kind: v.literal('points-near-line'),
  points: SelectionSchema,
  lines: SelectionSchema,
  /** The whole line, which decides the side, and along which the lines' ends move. */
  sides: SelectionSchema,
  /** Other whole lines; the lines count there between their own ends. */
  versions: v.array(VersionSchema),
  distancesMetres: v.array(v.number()),
  /** Property of a point with its height in metres. */
  height: v.string(),
  /** False where the count is of records and not of what is on the ground. */
  decidable: v.boolean(),
});

/** One entry of `data/measurements.json`. Label and part labels stand in the texts. */
export const MeasurementDefinitionSchema = v.variant('kind', [
  LineLengthSchema,
  RatioSchema,
  LineDeviationSchema,
  AreaSchema,
  PointsToLineSchema,
  LengthInAreaSchema,
  LengthBeyondLineSchema,
  LengthNearLineSchema,
  DistanceSchema,
  PointsNearLineSchema,
]);
export type MeasurementDefinition = v.InferOutput<typeof MeasurementDefinitionSchema>;
export type MeasurementKind = MeasurementDefinition['kind'];
export type DefinitionOf<K extends MeasurementKind> = Extract<MeasurementDefinition, { kind: K }>;
export const MeasurementDefinitionsSchema = v.array(MeasurementDefinitionSchema);
