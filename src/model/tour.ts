import * as v from 'valibot';
import { ExtentSchema, IdSchema } from './common';

/** One step of `data/tour.json`, in the order in which the tour goes. Its sentences stand in the texts. */
export const TourStepSchema = v.strictObject({
  id: IdSchema,
  /** Key of the part of the tour that it belongs to, in the texts' `tour.chapters`. */
  chapter: IdSchema,
  /** The claim that it tells of; a step without one frames a place of its own. */
  claim: v.optional(IdSchema),
  /** What lights up on the map, where that is not the measurement that answers the claim. */
  measurement: v.optional(IdSchema),
  /** Layers that must be visible, where those are not the claim's. */
  layers: v.optional(v.array(IdSchema)),
  /** What the map frames, where that is not the claim's frame: west, south, east, north. */
  frame: v.optional(ExtentSchema),
  /** Lists what nobody has published. */
  unpublished: v.optional(v.boolean()),
});
export type TourStep = v.InferOutput<typeof TourStepSchema>;
/** The steps of the tour; none where the dossier has no tour. */
export const TourSchema = v.array(TourStepSchema);

const Text = v.pipe(v.string(), v.minLength(1));

/** The tour's own sentences in one language. */
export const TourTextSchema = v.strictObject({
  chapters: v.record(v.string(), Text),
  steps: v.record(
    v.string(),
    v.strictObject({
      /** Else the title of the claim. */
      title: v.optional(Text),
      /** Where we are. */
      place: Text,
      /** What was measured, in one sentence; figures stand in braces: see `tour-template.ts`. */
      finding: v.optional(Text),
      /** The same where the geometry cannot decide it: no bare figure that is undecided. */
      undecided: v.optional(Text),
      /** What to look at on the map. */
      look: v.optional(Text),
    }),
  ),
});
export type TourText = v.InferOutput<typeof TourTextSchema>;
