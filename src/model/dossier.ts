import * as v from 'valibot';
import { ExtentSchema, IdSchema } from './common';

/**
 * `data/dossier.json`: the table of contents of a dossier. Titles and all
 * other sentences stand in `text/<language>.json`.
 */
export const DossierSchema = v.strictObject({
  id: IdSchema,
  /** Every coordinate of every layer lies inside. West, south, east, north. */
  extent: ExtentSchema,
  /** What the map shows before a claim is chosen. */
  home: ExtentSchema,
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  defaultLanguage: v.string(),
  /**
   * The languages of the sides, whose names of places stand beside the reader's; in the order in
   * which they always stand: the alphabetical one of their English names.
   */
  localLanguages: v.pipe(v.array(v.string()), v.minLength(1)),
  defaultClaim: IdSchema,
  layers: v.string(),
  sources: v.string(),
  claims: v.string(),
  measurements: v.string(),
  published: v.string(),
  notes: v.string(),
  events: v.string(),
  places: v.string(),
  wording: v.string(),
  tour: v.string(),
  texts: v.string(),
});
export type Dossier = v.InferOutput<typeof DossierSchema>;
