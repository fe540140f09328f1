import * as v from 'valibot';
import { DossierSchema } from '../../model/dossier';
import type { Issue } from '../../model/issue';
import { LayersSchema } from '../../model/layer';
import { MeasurementDefinitionsSchema } from '../../model/measurement';
import { ReleasedReportSchema } from '../../model/released-report';
import {
  ClaimsSchema,
  EventsSchema,
  NotesSchema,
  PlacesSchema,
  PublishedFiguresSchema,
  SourcesSchema,
} from '../../model/source';
import { StoryTextSchema } from '../../model/text';
import { TourSchema } from '../../model/tour';
import { WordingSchema } from '../../model/wording';
import type { Check, CheckContext } from './check-kind';
import { isProvenancePath } from './provenance';
import { type RawFile, TABLE_NAMES, type TableName } from './raw-dossier';

const TABLE_SCHEMAS: Readonly<Record<TableName, v.GenericSchema>> = {
  layers: LayersSchema,
  sources: SourcesSchema,
  claims: ClaimsSchema,
  measurements: MeasurementDefinitionsSchema,
  published: PublishedFiguresSchema,
  notes: NotesSchema,
  events: EventsSchema,
  places: PlacesSchema,
  wording: WordingSchema,
  tour: TourSchema,
};

/** Every JSON file of the dossier follows its schema in `src/model`. */
export const structureCheck: Check = (context) => [
  ...violations(context.dossier, DossierSchema),
  ...TABLE_NAMES.flatMap((name) => tableViolations(context, name)),
  ...context.texts.flatMap((text) => violations(text, StoryTextSchema)),
  ...context.releases.flatMap((release) => violations(release, ReleasedReportSchema)),
];

function tableViolations({ tables }: CheckContext, name: TableName): Issue[] {
  const table = tables[name];
  const found = violations(table, TABLE_SCHEMAS[name]);
  const said = ({ place = '' }: Issue) => name === 'layers' && isProvenancePath(place, table);
  return found.filter((issue) => !said(issue));
}

function violations({ file, value }: RawFile, schema: v.GenericSchema): Issue[] {
  if (value === undefined) return [];
  const result = v.safeParse(schema, value);
  return (result.issues ?? []).map((found) => ({
    check: 'structure',
    file,
    id: idOfEntry(value, found.path?.[0]?.key),
    place: placeOf(found.path),
    ...words(found),
  }));
}

function words({ type, received, expected, message }: v.BaseIssue<unknown>) {
  if (type === 'strict_object' && received === 'undefined')
    return { message: 'is missing', remedy: 'Add it as src/model declares it.' };
  if (type === 'strict_object' && expected === 'never')
    return {
      message: 'is no member that is known here',
      remedy: 'Remove it, or correct its name.',
    };
  const remedy = `Write it as src/model declares it${expected ? `: ${expected}` : ''}.`;
  return { message, remedy };
}

function idOfEntry(value: unknown, key: unknown): string | undefined {
  if (!Array.isArray(value) || typeof key !== 'number') return undefined;
  const id: unknown = value[key]?.id;
  return typeof id === 'string' ? id : undefined;
}

function placeOf(path: v.BaseIssue<unknown>['path']): string {
  const keys = path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys?.join('').replace(/^\./, '') ?? '$';
}
