import { DossierSchema } from '../model/dossier';
import { LayersSchema } from '../model/layer';
import type { WholeDossier } from '../model/loaded-dossier';
import { MeasurementDefinitionsSchema } from '../model/measurement';
import {
  ClaimsSchema,
  EventsSchema,
  NotesSchema,
  PlacesSchema,
  PublishedFiguresSchema,
  SourcesSchema,
} from '../model/source';
import { type StoryText, StoryTextSchema } from '../model/text';
import { TourSchema } from '../model/tour';
import { WordingSchema } from '../model/wording';
import { dataVersion } from './data-version';
import { DossierError, readChecked } from './read-dossier-file';
import { readHistory } from './read-history';

/**
 * All that a dossier folder declares, each file held against its schema.
 * Throws one DossierError that names the file and the place.
 */
export function readContents(dir: string): WholeDossier {
  const dossier = readChecked(dir, 'dossier.json', DossierSchema);
  if (!dossier.languages.includes(dossier.defaultLanguage)) {
    throw new DossierError('dossier.json', 'defaultLanguage', 'must be one of languages');
  }
  const tour = readChecked(dir, dossier.tour, TourSchema);
  return {
    dossier,
    layers: readChecked(dir, dossier.layers, LayersSchema),
    sources: readChecked(dir, dossier.sources, SourcesSchema),
    claims: readChecked(dir, dossier.claims, ClaimsSchema),
    measurements: readChecked(dir, dossier.measurements, MeasurementDefinitionsSchema),
    published: readChecked(dir, dossier.published, PublishedFiguresSchema),
    notes: readChecked(dir, dossier.notes, NotesSchema),
    events: readChecked(dir, dossier.events, EventsSchema),
    places: readChecked(dir, dossier.places, PlacesSchema),
    wording: readChecked(dir, dossier.wording, WordingSchema),
    tour,
    tourClaims: Object.fromEntries(tour.map(({ id, claim }) => [id, claim ?? null])),
    texts: readTexts(dir, dossier.texts, dossier.languages),
    dataVersion: dataVersion(dir),
    history: readHistory(dir),
  };
}

function readTexts(dir: string, folder: string, languages: string[]): Record<string, StoryText> {
  const path = folder.replace(/\/$/, '');
  const read = (language: string) => readChecked(dir, `${path}/${language}.json`, StoryTextSchema);
  return Object.fromEntries(languages.map((language) => [language, read(language)]));
}
