import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DossierSchema } from './dossier';
import { LAYER_KINDS, LayersSchema } from './layer';
import { MeasurementDefinitionsSchema } from './measurement';
import {
  ClaimsSchema,
  EventsSchema,
  NotesSchema,
  PlacesSchema,
  PublishedFiguresSchema,
  SourcesSchema,
} from './source';
import { StoryTextSchema } from './text';
import { TourSchema } from './tour';
import { WordingSchema } from './wording';

const example = fileURLToPath(new URL('../cli/new-dossier/example/', import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(example + file, 'utf8'));

const SCHEMAS: Record<string, v.GenericSchema> = {
  'dossier.json': DossierSchema,
  'layers.json': LayersSchema,
  'sources.json': SourcesSchema,
  'claims.json': ClaimsSchema,
  'measurements.json': MeasurementDefinitionsSchema,
  'published.json': PublishedFiguresSchema,
  'notes.json': NotesSchema,
  'events.json': EventsSchema,
  'places.json': PlacesSchema,
  'wording.json': WordingSchema,
  'tour.json': TourSchema,
  'text/en.json': StoryTextSchema,
};

/** A file of the example with one change, given by a path such as `0.quote.exact`. */
function changed(file: string, path: string, value: unknown): unknown {
  const json = read(file);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => at[key], json);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return json;
}

/** Where the schema of a file finds fault with the changed file. */
function faults(file: string, path: string, value: unknown): (string | null)[] {
  const schema = SCHEMAS[file] as v.GenericSchema;
  const { issues = [] } = v.safeParse(schema, changed(file, path, value));
  return issues.map((issue) => v.getDotPath(issue));
}

describe('the schemas of a dossier', () => {
  it.each(Object.keys(SCHEMAS))('take %s of the example as it stands', (file) => {
    expect(v.safeParse(SCHEMAS[file] as v.GenericSchema, read(file)).issues).toBeUndefined();
  });

  it.each([
    ['dossier.json', 'id', 'Two Banks'],
    ['dossier.json', 'extent', [1, 2, 3]],
    ['dossier.json', 'languages', []],
    ['dossier.json', 'localLanguages', []],
    ['dossier.json', 'defaultClaim', ''],
    ['layers.json', '0.kind', 'rumour'],
    ['layers.json', '0.date', 'last year'],
    ['layers.json', '0.accuracyMetres', 0.09],
    ['layers.json', '0.origin.url', 'ftp://example.org'],
    ['sources.json', '0.url', 'example.org'],
    ['sources.json', '0.publisher', 7],
    ['claims.json', '0.quote.exact', ''],
    ['claims.json', '0.measurements', []],
    ['claims.json', '0.frame', [0, 0, 1, 'far']],
    ['claims.json', '0.reviewed', { by: 'A' }],
    ['measurements.json', '0.unit', 'ft'],
    ['measurements.json', '0.kind', 'guess'],
    ['measurements.json', '0.total', 'some'],
    ['published.json', '0.date', 'lately'],
    ['published.json', '0.unit', 'km'],
    ['notes.json', '0.measurements', []],
    ['notes.json', '0.url', ' https://example.org'],
    ['events.json', '0.sources', []],
    ['events.json', '0.date', '1994-13'],
    ['places.json', '2.inSources.gazette-1994', []],
    ['wording.json', '0.term', ''],
    ['wording.json', '0.neutral', ''],
    ['wording.json', '0.why', ''],
    ['wording.json', '0.stem', false],
    ['tour.json', '0.frame', [0, 0, 1]],
    ['text/en.json', 'title', ''],
    ['text/en.json', 'reviewedBy', undefined],
    ['text/en.json', 'claims.road.reading', ''],
    ['text/en.json', 'unpublished', 'all of it'],
  ])('refuse in %s a wrong %s', (file, path, value) => {
    expect(faults(file, path, value).join()).toContain(path.split('.').at(-1));
  });

  it.each([
    ['dossier.json', 'note', 'x'],
    ['layers.json', '0.note', 'x'],
    ['layers.json', '0.origin.note', 'x'],
    ['claims.json', '0.quote.note', 'x'],
    ['measurements.json', '0.note', 'x'],
    ['places.json', '0.note', 'x'],
    ['text/en.json', 'note', 'x'],
  ])('refuse in %s a member that nobody reads: %s', (file, path, value) => {
    expect(faults(file, path, value)).toEqual([path]);
  });

  it.each([
    ['layers.json', '0.accuracyMetres', 0.1],
    ['layers.json', '0.origin.url', 'http://example.org/a?b#c'],
    ['layers.json', '0.overviewExactWithin', [0, 0, 1, 1]],
    ['sources.json', '0.author', 'A. Writer'],
    ['claims.json', '0.reviewed', { by: 'A', date: '1994-03' }],
    ['published.json', '0.date', 'n.d.'],
    ['published.json', '0.by', 'surveyor'],
    ['notes.json', '0.date', 'n.d.'],
    ['wording.json', '0.stem', true],
    ['tour.json', '1.unpublished', true],
    ['text/en.json', 'tour', undefined],
    ['text/en.json', 'reviewedBy', 'A. Reader'],
  ])('take in %s what may stand there: %s', (file, path, value) => {
    expect(faults(file, path, value)).toEqual([]);
  });

  it('know each kind of layer once, and no other', () => {
    expect(new Set(LAYER_KINDS).size).toBe(LAYER_KINDS.length);
    for (const kind of LAYER_KINDS) expect(faults('layers.json', '0.kind', kind)).toEqual([]);
  });
});
