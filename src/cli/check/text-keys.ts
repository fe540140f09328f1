import { COUNTRY_PROPERTIES } from '../../model/geojson-rules/countries';
import { asArray, featuresOf, isObject } from '../../model/geojson-rules/walk';
import type { RawDossier, RawEntry, TableName } from './raw-dossier';
import { selectedFeatures, selectionsOf } from './selections';

/** The keys that one section of the texts must have, each once; `may` are allowed besides. */
export interface ExpectedKeys {
  section: string;
  must: Set<string>;
  may: Set<string>;
}

/** What the sections of `text/<language>.json` have to say, as the dossier's other files demand. */
export function expectedKeys(dossier: RawDossier): ExpectedKeys[] {
  const { tables, layers } = dossier;
  const ids = (name: TableName) => tables[name].entries.flatMap(({ id }) => id ?? []);
  return [
    exactly('layers', ids('layers')),
    exactly('sources', ids('sources')),
    exactly('claims', ids('claims')),
    exactly('measurements', ids('measurements')),
    exactly('published', ids('published')),
    exactly('notes', ids('notes')),
    exactly('events', ids('events')),
    exactly('countries', countriesOf(dossier)),
    exactly('speakers', speakersOf(dossier)),
    versionKeys(dossier),
    exactly('tour.steps', ids('tour')),
    exactly('tour.chapters', chaptersOf(dossier)),
    ...layers.map((layer) => ({
      section: `features.${layer.id}`,
      must: new Set<string>(),
      may: new Set(featuresOf(layer.data).flatMap(({ id }) => id ?? [])),
    })),
  ];
}

/** The line that measurements take as the present one goes by a name that no version has. */
const PRESENT_LINE = 'current';

function versionKeys({ tables }: RawDossier): ExpectedKeys {
  const must = new Set(tables.measurements.entries.flatMap(linesOfVersions));
  return { section: 'versions', must, may: new Set([...must, PRESENT_LINE]) };
}

function exactly(section: string, keys: string[]): ExpectedKeys {
  return { section, must: new Set(keys), may: new Set(keys) };
}

function countriesOf({ layers }: RawDossier): string[] {
  return layers
    .flatMap(({ data }) => featuresOf(data))
    .flatMap(({ properties }) => COUNTRY_PROPERTIES.map((key) => properties[key]))
    .filter((code) => typeof code === 'string');
}

function speakersOf({ tables }: RawDossier): string[] {
  const speakers = tables.claims.entries.map(({ value }) => value.speaker);
  const owners = tables.published.entries.map(({ value }) => value.by);
  return [...speakers, ...owners].filter((key) => typeof key === 'string');
}

function chaptersOf({ tables }: RawDossier): string[] {
  const chapters = tables.tour.entries.map(({ value }) => value.chapter);
  return chapters.filter((key) => typeof key === 'string');
}

/** The labels of the mapped versions that a measurement names, however deep. */
function linesOfVersions({ value }: RawEntry): string[] {
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'versions'
      ? asArray(member).flatMap((version) =>
          isObject(version) && typeof version.line === 'string' ? [version.line] : [],
        )
      : asArray(member).flatMap((inner) =>
          isObject(inner) ? linesOfVersions({ value: inner, path: '' }) : [],
        ),
  );
}

/** Selections whose features appear as parts, with a name, and not only as what they are held against. */
const NAMED_ROLES = ['lines', 'areas', 'points', 'routes', 'perimeters', 'groups'];

/** A feature that a panel will have to name. */
export interface NamedFeature {
  layer: string;
  kind: unknown;
  id: string;
  file: string;
  path: string;
  name: unknown;
  country: unknown;
  /** The measurement that needs the name; its part labels may give it. */
  measurement: string;
}

/** Every feature that stands for a part of a measurement; spot heights are known by their height. */
export function namedFeatures({ tables, layers }: RawDossier): NamedFeature[] {
  return tables.measurements.entries.flatMap((entry) =>
    selectionsOf(entry)
      .filter(({ role }) => NAMED_ROLES.includes(role))
      .flatMap((selection) => {
        const layer = layers.find(({ id }) => id === selection.layer);
        return (selectedFeatures(selection, layers) ?? []).flatMap(({ id, path, properties }) => {
          if (!layer || id === undefined || layer.kind === 'spot-height') return [];
          const { name, country } = properties;
          const { kind, file } = layer;
          const measurement = entry.id ?? '';
          return [{ layer: layer.id, kind, id, file, path, name, country, measurement }];
        });
      }),
  );
}
