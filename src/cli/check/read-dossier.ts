import { posix } from 'node:path';
import * as v from 'valibot';
import { ExtentSchema } from '../../model/common';
import { asArray, isObject, type JsonObject } from '../../model/geojson-rules/walk';
import { HISTORY_FOLDER } from '../../model/released-report';
import { type FileReader, type FileSource, fileReader } from './file-reader';
import {
  type RawDossier,
  type RawEntry,
  type RawFile,
  type RawLayer,
  type RawTable,
  type RawText,
  TABLE_NAMES,
  type TableName,
} from './raw-dossier';

/** Reads a dossier as it stands, with every failure of reading as an issue; never throws. */
export function readRawDossier(source: FileSource): RawDossier {
  const reader = fileReader(source);
  const dossier = { file: 'dossier.json', value: reader.json('dossier.json', 'every dossier') };
  const contents = isObject(dossier.value) ? dossier.value : {};
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readTable(reader, contents, name)]),
  ) as Record<TableName, RawTable>;
  const layers = tables.layers.entries.map((entry) => readLayer(reader, entry, tables.layers));
  const textFolder = typeof contents.texts === 'string' ? contents.texts : 'text';
  return {
    dossier,
    extent: v.is(ExtentSchema, contents.extent) ? contents.extent : undefined,
    tables,
    layers,
    drawn: [...layers, ...layers.flatMap((layer) => readOverview(reader, layer, tables.layers))],
    texts: readTexts(reader, contents, textFolder),
    releases: inFolder(reader, HISTORY_FOLDER, '.json').map((file) => ({
      file,
      value: reader.json(file, 'the list of released data versions'),
    })),
    found: [
      ...layerFolders(layers).flatMap((folder) => inFolder(reader, folder, '.geojson')),
      ...inFolder(reader, textFolder, '.json'),
    ],
    issues: reader.issues,
  };
}

function readTable(reader: FileReader, contents: JsonObject, name: TableName): RawTable {
  const declared = contents[name];
  const file = typeof declared === 'string' ? declared : `${name}.json`;
  const value = reader.json(file, `dossier.json ${name}`);
  const entries = asArray(value).flatMap((entry, index): RawEntry[] =>
    isObject(entry) ? [{ value: entry, id: stringOf(entry.id), path: `[${index}]` }] : [],
  );
  return { file, value, entries };
}

function readLayer(reader: FileReader, entry: RawEntry, { file: declaredIn }: RawFile): RawLayer {
  const { value, id = '', path } = entry;
  const file = stringOf(value.file) ?? '';
  const data = file === '' ? undefined : reader.json(file, `${declaredIn} ${path}.file`);
  return { id, kind: value.kind, measured: value.measured === true, file, data, entry };
}

function readOverview(
  reader: FileReader,
  layer: RawLayer,
  { file: declaredIn }: RawFile,
): RawLayer[] {
  const file = stringOf(layer.entry.value.overview);
  if (!file) return [];
  const data = reader.json(file, `${declaredIn} ${layer.entry.path}.overview`);
  return [{ ...layer, file, data, measured: false }];
}

function readTexts(reader: FileReader, contents: JsonObject, folder: string): RawText[] {
  return asArray(contents.languages)
    .filter((language) => typeof language === 'string')
    .map((language) => {
      const file = posix.join(folder, `${language}.json`);
      return { language, file, value: reader.json(file, 'dossier.json languages') };
    });
}

function layerFolders(layers: RawLayer[]): string[] {
  const folders = layers.filter(({ file }) => file !== '').map(({ file }) => posix.dirname(file));
  return [...new Set(['geo', ...folders])].sort();
}

function inFolder(reader: FileReader, folder: string, ending: string): string[] {
  return reader.list(folder, ending).map((name) => posix.join(folder, name));
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
