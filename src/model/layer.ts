import * as v from 'valibot';
import { DateSchema, ExtentSchema, IdSchema, UrlSchema } from './common';

/** One file in `src/layers` per kind. */
export const LAYER_KINDS = [
  'ground',
  'country',
  'area',
  'historical-area',
  'control-difference',
  'zone',
  'border',
  'neighbour-border',
  'delimited-border',
  'border-version',
  'control-line',
  'route',
  'schematic-route',
  'settlement',
  'spot-height',
  'context-area',
  'small-scale-water',
  'context-line',
  'context-place',
  'city',
] as const;
export const LayerKindSchema = v.picklist(LAYER_KINDS);
export type LayerKind = v.InferOutput<typeof LayerKindSchema>;

const OriginSchema = v.strictObject({
  name: v.string(),
  url: v.optional(UrlSchema),
  /** The pinned npm package, or the recorded table, that the derivation reads. */
  from: v.string(),
});

/** One entry of `data/layers.json`; the array's order is the draw order, bottom first. */
export const LayerSchema = v.strictObject({
  id: IdSchema,
  kind: LayerKindSchema,
  /** Path of the GeoJSON FeatureCollection, relative to the dossier folder. */
  file: v.string(),
  /** A lighter copy of the same features that may be drawn in its place; no measurement reads it. */
  overview: v.optional(v.string()),
  /** Where the lighter copy has every vertex of the file: west, south, east, north. */
  overviewExactWithin: v.optional(ExtentSchema),
  /** The date that the data describes. */
  date: DateSchema,
  /** How far a drawn position may lie from the true one, in metres. */
  accuracyMetres: v.pipe(v.number(), v.minValue(0.1)),
  /** True where the accuracy is an assumption of ours and not stated by the origin. */
  accuracyAssumed: v.boolean(),
  origin: OriginSchema,
  /** SPDX identifier or short name, as in the data licences. */
  licence: v.string(),
  /** The credit line that every drawing of the layer carries. */
  credit: v.string(),
  /** Shown when the map opens. */
  visible: v.boolean(),
  /** False for generalised copies and context: no measurement may read them. */
  measured: v.boolean(),
});
export type Layer = v.InferOutput<typeof LayerSchema>;
export const LayersSchema = v.array(LayerSchema);
