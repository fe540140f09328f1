import * as v from 'valibot';
import { DateSchema, IdSchema, UrlSchema } from './common';

/** A cited document. `articleFile` is the name of its full text, which is kept out of the repository. */
export const SourceSchema = v.strictObject({
  id: IdSchema,
  articleFile: v.string(),
  publisher: v.nullable(v.string()),
  author: v.optional(v.string()),
  title: v.optional(v.string()),
  date: DateSchema,
  /** True where the date is inferred; the reason stands in the texts. */
  dateInferred: v.boolean(),
  url: v.nullable(UrlSchema),
  language: v.string(),
});
export type Source = v.InferOutput<typeof SourceSchema>;
export const SourcesSchema = v.array(SourceSchema);

/** W3C Web Annotation TextQuoteSelector. */
export const QuoteSchema = v.strictObject({
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
});
export type Quote = v.InferOutput<typeof QuoteSchema>;

const ReviewSchema = v.strictObject({ by: v.string(), date: DateSchema });

/** One entry of `data/claims.json`. Title, editor's note and finding stand in the texts. */
export const ClaimSchema = v.strictObject({
  id: IdSchema,
  source: IdSchema,
  quote: QuoteSchema,
  /** Key of the person or body whose words the quote gives, in the texts' `speakers`. */
  speaker: IdSchema,
  /** The first is the one that answers the claim. */
  measurements: v.pipe(v.array(IdSchema), v.minLength(1)),
  /** Layers that must be visible when the claim is chosen. */
  layers: v.array(IdSchema),
  /** What the map frames: west, south, east, north. */
  frame: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** Who checked the wording; null is shown as "not yet reviewed". */
  reviewed: v.nullable(ReviewSchema),
});
export type Claim = v.InferOutput<typeof ClaimSchema>;
export const ClaimsSchema = v.array(ClaimSchema);

/** When a figure or note was published; `n.d.` where nothing tells. */
const PublicationDateSchema = v.union([DateSchema, v.literal('n.d.')]);

/** A figure that somebody else published. Its statement stands in the texts. */
export const PublishedFigureSchema = v.strictObject({
  id: IdSchema,
  value: v.optional(v.number()),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  unit: v.picklist(['m', 'm2', 'count', 'ratio']),
  publisher: v.string(),
  url: UrlSchema,
  date: PublicationDateSchema,
  /** True where the page states no such date and it is inferred. */
  dateInferred: v.optional(v.boolean()),
  /** Key in the texts' `speakers`: whose figure it is, where that is not the publisher. */
  by: v.optional(IdSchema),
});
export type PublishedFigure = v.InferOutput<typeof PublishedFigureSchema>;
export const PublishedFiguresSchema = v.array(PublishedFigureSchema);

/** What somebody else published that is no figure to compare with, but belongs beside measurements. Its statement stands in the texts. */
export const NoteSchema = v.strictObject({
  id: IdSchema,
  publisher: v.string(),
  url: UrlSchema,
  date: PublicationDateSchema,
  dateInferred: v.optional(v.boolean()),
  /** The measurements that show the note. */
  measurements: v.pipe(v.array(IdSchema), v.minLength(1)),
});
export type Note = v.InferOutput<typeof NoteSchema>;
export const NotesSchema = v.array(NoteSchema);

/** One entry of `data/events.json`. Title and detail stand in the texts. */
export const EventSchema = v.strictObject({
  id: IdSchema,
  date: DateSchema,
  /** What the sources state, where that is less exact than `date`. */
  stated: v.optional(DateSchema),
  /** Source ids or addresses. */
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type DatedEvent = v.InferOutput<typeof EventSchema>;
export const EventsSchema = v.array(EventSchema);

/** One entry of `data/places.json`: the gazetteer. */
export const PlaceSchema = v.strictObject({
  id: IdSchema,
  /** Names by language code. */
  names: v.record(v.string(), v.string()),
  /** Languages whose spelling no source confirmed. */
  unconfirmed: v.array(v.string()),
  /** Further spellings met anywhere. */
  variants: v.array(v.string()),
  /** The spellings that cited articles print, by source id, the one that names the place first. */
  inSources: v.optional(v.record(IdSchema, v.pipe(v.array(v.string()), v.minLength(1)))),
  /** The layer and the feature that draw it. */
  layer: IdSchema,
  feature: IdSchema,
  /** ISO code, where the place is a country. */
  country: v.optional(v.string()),
});
export type Place = v.InferOutput<typeof PlaceSchema>;
export const PlacesSchema = v.array(PlaceSchema);
