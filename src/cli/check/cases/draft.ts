import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { JsonObject } from '../../../model/geojson-rules/walk';
import type { LayerKind } from '../../../model/layer';
import type { FileSource } from '../file-reader';
import type { TableName } from '../raw-dossier';

/** The shipped dossier in memory, to be edited before a check reads it. Paths are relative to it. */
export class Draft implements FileSource {
  readonly #files: Map<string, string>;
  readonly #parsed = new Map<string, unknown>();

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = new Map(files);
  }

  /** The JSON of a file; changes to it are what the checks will read. */
  json(file: string): unknown {
    if (!this.#parsed.has(file))
      this.#parsed.set(file, JSON.parse(this.#files.get(file) ?? 'null'));
    return this.#parsed.get(file);
  }

  dossier(): JsonObject {
    return this.json('dossier.json') as JsonObject;
  }

  table(name: TableName): JsonObject[] {
    return this.json(String(this.dossier()[name])) as JsonObject[];
  }

  /** The texts of the default language, and the sections of words by key. */
  text(): Record<string, JsonObject> {
    const { texts, defaultLanguage } = this.dossier();
    return this.json(join(`${texts}`, `${defaultLanguage}.json`)) as Record<string, JsonObject>;
  }

  /** The first measurement that has a member. */
  measurement(member: string): JsonObject {
    const entry = this.table('measurements').find((one) => member in one);
    if (!entry) throw new Error(`no shipped measurement has ${member}`);
    return entry;
  }

  /** The entry of the first layer of a kind. */
  entry(kind: LayerKind): JsonObject {
    const entry = this.table('layers').find((layer) => layer.kind === kind);
    if (!entry) throw new Error(`the shipped dossier has no layer of the kind ${kind}`);
    return entry;
  }

  /** The data of the first layer of a kind. */
  layer(kind: LayerKind): FeatureCollection {
    return this.json(String(this.entry(kind).file)) as FeatureCollection;
  }

  feature(kind: LayerKind, index = 0): Feature {
    const feature = this.layer(kind).features[index];
    if (!feature) throw new Error(`no feature ${index} in the first layer of the kind ${kind}`);
    return feature;
  }

  /** The exterior ring of the first polygon of a feature. */
  shell(kind: LayerKind, index = 0): Position[] {
    return this.rings(kind, index)[0] as Position[];
  }

  /** All rings of the first polygon of a feature. */
  rings(kind: LayerKind, index = 0): Position[][] {
    const geometry = this.feature(kind, index).geometry as Polygon | MultiPolygon;
    return geometry.type === 'Polygon'
      ? geometry.coordinates
      : (geometry.coordinates[0] as Position[][]);
  }

  /** The positions of the first line of a kind. */
  line(kind: LayerKind): Position[] {
    const { geometry } = this.feature(kind);
    if (geometry.type !== 'LineString') throw new Error(`the first ${kind} is no LineString`);
    return geometry.coordinates;
  }

  /** The first point of a kind. */
  point(kind: LayerKind): Position {
    const { geometry } = this.feature(kind);
    if (geometry.type !== 'Point') throw new Error(`the first ${kind} is no Point`);
    return geometry.coordinates;
  }

  write(file: string, text: string): void {
    this.#parsed.delete(file);
    this.#files.set(file, text);
  }

  remove(file: string): void {
    this.#parsed.delete(file);
    this.#files.delete(file);
  }

  read(file: string): string {
    if (this.#parsed.has(file)) return JSON.stringify(this.#parsed.get(file));
    const text = this.#files.get(file);
    if (text === undefined) throw Object.assign(new Error(file), { code: 'ENOENT' });
    return text;
  }

  list(folder: string): string[] {
    const prefix = `${folder.replace(/\/$/, '')}/`;
    return [...this.#files.keys()]
      .filter((file) => file.startsWith(prefix))
      .map((file) => file.slice(prefix.length));
  }
}

/** Texts of all JSON and GeoJSON files that a dossier folder holds, its derivation aside. */
export function readFolder(directory: string): Map<string, string> {
  const names = readdirSync(directory, { recursive: true }) as string[];
  return new Map(
    names
      .filter((name) => /\.(geo)?json$/.test(name) && !/^(derive|facts)\//.test(name))
      .map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  );
}
