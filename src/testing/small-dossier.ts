import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const layer = {
  id: 'river',
  kind: 'context-line',
  file: 'geo/river.geojson',
  date: '1999',
  accuracyMetres: 10,
  accuracyAssumed: true,
  origin: { name: 'Invented', from: 'nowhere' },
  licence: 'CC0-1.0',
  credit: 'Nobody',
  visible: true,
  measured: true,
};

const LISTS = [
  'sources',
  'claims',
  'measurements',
  'published',
  'notes',
  'events',
  'places',
  'wording',
  'tour',
];

const dossier = {
  id: 'two-banks',
  extent: [0, 0, 2, 2],
  home: [0, 0, 2, 2],
  languages: ['en', 'de'],
  defaultLanguage: 'en',
  localLanguages: ['fr', 'de'],
  defaultClaim: 'long',
  layers: 'layers.json',
  sources: 'sources.json',
  claims: 'claims.json',
  measurements: 'measurements.json',
  published: 'published.json',
  notes: 'notes.json',
  events: 'events.json',
  places: 'places.json',
  wording: 'wording.json',
  tour: 'tour.json',
  texts: 'text',
};

const text = (language: string, title: string) => ({
  language,
  reviewedBy: null,
  title,
  summary: `${title}: "so" & so`,
  neutrality: 'No opinion.',
  countries: {},
  layers: {},
  features: {},
  sources: {},
  speakers: {},
  claims: {},
  measurements: {},
  versions: {},
  published: {},
  notes: {},
  unpublished: [],
  events: {},
});

const river = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'main',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    },
  ],
};

/** Writes an invented dossier of one river and two languages into a new folder; returns the folder. */
export function writeSmallDossier(): string {
  const dir = mkdtempSync(join(tmpdir(), 'delimit-dossier-'));
  const files: Record<string, unknown> = {
    'dossier.json': dossier,
    'layers.json': [layer],
    'text/en.json': text('en', 'Two banks'),
    'text/de.json': text('de', 'Zwei Ufer'),
    'geo/river.geojson': river,
  };
  for (const name of LISTS) {
    files[`${name}.json`] = [];
  }
  for (const [file, json] of Object.entries(files)) writeInto(dir, file, JSON.stringify(json));
  return dir;
}

/** Writes one file of a dossier, with the folders that it needs. */
export function writeInto(dir: string, file: string, content: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), content);
}
