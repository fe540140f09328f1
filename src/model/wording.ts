import * as v from 'valibot';

/** One loaded term that the page's own voice does not use. Quotes are exempt. */
export const LoadedTermSchema = v.strictObject({
  /** BCP 47 tag of the language that the term belongs to. */
  language: v.string(),
  /** Matched as whole words, whatever the case. */
  term: v.pipe(v.string(), v.minLength(1)),
  /** The term is the beginning of its last word, which goes on with any ending. */
  stem: v.optional(v.literal(true)),
  /** What to write in its place. */
  neutral: v.pipe(v.string(), v.minLength(1)),
  why: v.pipe(v.string(), v.minLength(1)),
});
export type LoadedTerm = v.InferOutput<typeof LoadedTermSchema>;

/** `data/wording.json`. */
export const WordingSchema = v.array(LoadedTermSchema);
