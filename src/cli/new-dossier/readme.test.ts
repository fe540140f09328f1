import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { expect, it } from 'vitest';
import { DossierSchema } from '../../model/dossier';
import { LAYER_KINDS, LayersSchema } from '../../model/layer';
import { MeasurementDefinitionsSchema } from '../../model/measurement';
import * as tables from '../../model/source';
import { StoryTextSchema } from '../../model/text';
import { TourSchema } from '../../model/tour';
import { WordingSchema } from '../../model/wording';
import { EXAMPLE } from './copy-example';

const readme = readFileSync(join(EXAMPLE, 'README.md'), 'utf8');

/** What a schema may hold within it. */
interface Within {
  entries?: Record<string, GenericSchema>;
  item?: GenericSchema;
  value?: GenericSchema;
  wrapped?: GenericSchema;
  options?: readonly (GenericSchema | string)[];
  literal?: unknown;
  pipe?: readonly GenericSchema[];
}

/** Every field, and every word that a field may be, of all that a schema describes. */
function vocabulary(schema: GenericSchema): string[] {
  const { entries, item, value, wrapped, options, literal, pipe } = schema as Within;
  const inner = [item, value, wrapped, ...(options ?? []), ...(pipe ?? [])].filter(
    (one) => one !== undefined && one !== schema,
  );
  return [
    ...Object.entries(entries ?? {}).flatMap(([key, one]) => [key, ...vocabulary(one)]),
    ...(typeof literal === 'string' ? [literal] : []),
    ...inner.flatMap((one) => (typeof one === 'string' ? [one] : vocabulary(one as GenericSchema))),
  ];
}

const FILES: Record<string, GenericSchema> = {
  'dossier.json': DossierSchema,
  'layers.json': LayersSchema,
  'measurements.json': MeasurementDefinitionsSchema,
  'sources.json': tables.SourcesSchema,
  'claims.json': tables.ClaimsSchema,
  'published.json': tables.PublishedFiguresSchema,
  'notes.json': tables.NotesSchema,
  'events.json': tables.EventsSchema,
  'places.json': tables.PlacesSchema,
  'wording.json': WordingSchema,
  'tour.json': TourSchema,
  'text/<language>.json': StoryTextSchema,
};

/** The part of the README that explains a file. */
function sectionOf(file: string): string {
  const sections = readme.split(/^## /m).filter((one) => one.split('\n')[0]?.includes(file));
  return sections.join('\n');
}

it.each(Object.entries(FILES))('the README explains every field of %s', (file, schema) => {
  const words = [...new Set(vocabulary(schema))];
  expect(words.length).toBeGreaterThan(3);
  const section = sectionOf(file);
  expect(words.filter((word) => !section.includes(`\`${word}\``))).toEqual([]);
});

it('the vocabulary of a schema is looked for to its depth', () => {
  expect(vocabulary(LayersSchema)).toEqual(expect.arrayContaining(['accuracyMetres', 'from']));
  expect(vocabulary(LayersSchema)).toEqual(expect.arrayContaining([...LAYER_KINDS]));
  expect(vocabulary(MeasurementDefinitionsSchema)).toContain('closestApproach');
});
