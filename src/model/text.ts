import * as v from 'valibot';
import { TourTextSchema } from './tour';

const Text = v.pipe(v.string(), v.minLength(1));
const named = v.record(v.string(), Text);

/** `data/text/<language>.json`: the story's own sentences in one language. */
export const StoryTextSchema = v.strictObject({
  language: v.string(),
  /** Who reviewed this text as a native reader, or null. */
  reviewedBy: v.nullable(v.string()),
  title: Text,
  summary: Text,
  /** Shown on every map: no opinion on status is implied. */
  neutrality: Text,
  countries: named,
  layers: v.record(v.string(), v.strictObject({ name: Text, description: Text })),
  /** Names of features that are no places: by layer id, then feature id. */
  features: v.record(v.string(), named),
  sources: v.record(
    v.string(),
    v.strictObject({
      name: Text,
      dateNote: v.optional(Text),
      /** Errors and contradictions in the document that no claim's note covers. */
      notes: v.optional(v.array(Text)),
    }),
  ),
  speakers: named,
  claims: v.record(
    v.string(),
    v.strictObject({
      title: Text,
      /** The editor's note: what to know about the quote before believing it. */
      note: v.optional(Text),
      /** One sentence in words, without numbers, of what the geometry can and cannot say. */
      reading: Text,
      /** Our translation of the quote; absent in the language of the quote. */
      translation: v.optional(Text),
    }),
  ),
  measurements: v.record(
    v.string(),
    v.strictObject({ label: Text, note: v.optional(Text), parts: v.optional(named) }),
  ),
  /** Mapped versions of a line, by the `line` id that results carry. */
  versions: named,
  published: named,
  notes: named,
  /** What nobody has published that would settle questions; a sentence each. */
  unpublished: v.array(Text),
  events: v.record(v.string(), v.strictObject({ title: Text, detail: v.optional(Text) })),
  /** Loaded with the tour; absent where the dossier has none. */
  tour: v.optional(TourTextSchema),
});
export type StoryText = v.InferOutput<typeof StoryTextSchema>;
