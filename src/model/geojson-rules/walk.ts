export type JsonObject = Record<string, unknown>;

/** A feature of a collection that is not known to be valid. */
export interface RawFeature {
  value: JsonObject;
  /** e.g. `features[3]` */
  path: string;
  id?: string;
  properties: JsonObject;
}

/** One run of positions: a line, a ring, or the points of a (multi)point. */
export interface Run {
  role: 'points' | 'line' | 'shell' | 'hole';
  positions: unknown[];
  path: string;
}

/** A position or what stands in its place. */
export interface RawPosition {
  value: unknown;
  path: string;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The features that are objects; everything else is left to the rule `shape`. */
export function featuresOf(collection: unknown): RawFeature[] {
  if (!isObject(collection)) return [];
  return asArray(collection.features).flatMap((value, index) => {
    if (!isObject(value)) return [];
    const id = typeof value.id === 'string' ? value.id : undefined;
    const properties = isObject(value.properties) ? value.properties : {};
    return [{ value, path: `features[${index}]`, id, properties }];
  });
}

/** The runs of positions of a feature's geometry, in the order of the file. */
export function runsOf(feature: RawFeature): Run[] {
  const { geometry } = feature.value;
  if (!isObject(geometry)) return [];
  const path = `${feature.path}.geometry.coordinates`;
  const coordinates = asArray(geometry.coordinates);
  switch (geometry.type) {
    case 'Point':
      return coordinates.length > 0 ? [{ role: 'points', positions: [coordinates], path }] : [];
    case 'MultiPoint':
      return [{ role: 'points', positions: coordinates, path }];
    case 'LineString':
      return [{ role: 'line', positions: coordinates, path }];
    case 'MultiLineString':
      return lines(coordinates, path);
    case 'Polygon':
      return rings(coordinates, path);
    case 'MultiPolygon':
      return coordinates.flatMap((polygon, index) => rings(asArray(polygon), `${path}[${index}]`));
    default:
      return [];
  }
}

function lines(coordinates: unknown[], path: string): Run[] {
  return coordinates.map((line, index) => ({
    role: 'line',
    positions: asArray(line),
    path: `${path}[${index}]`,
  }));
}

function rings(coordinates: unknown[], path: string): Run[] {
  return coordinates.map((ring, index) => ({
    role: index === 0 ? 'shell' : 'hole',
    positions: asArray(ring),
    path: `${path}[${index}]`,
  }));
}

/** The positions of a run, each with its path; a Point has no index of its own. */
export function positionsOf(run: Run, geometryType: unknown): RawPosition[] {
  if (geometryType === 'Point') return [{ value: run.positions[0], path: run.path }];
  return run.positions.map((value, index) => ({ value, path: `${run.path}[${index}]` }));
}

export function geometryTypeOf(feature: RawFeature): unknown {
  return isObject(feature.value.geometry) ? feature.value.geometry.type : undefined;
}

/** Longitude and latitude where both are finite numbers, else null. */
export function lonLatOf(position: unknown): [number, number] | null {
  const [longitude, latitude] = asArray(position);
  const finite = Number.isFinite(longitude) && Number.isFinite(latitude);
  return finite ? [longitude as number, latitude as number] : null;
}

export function samePosition(first: unknown, second: unknown): boolean {
  const [a, b] = [asArray(first), asArray(second)];
  return a.length > 0 && a.length === b.length && a.every((value, index) => value === b[index]);
}

/** Any JSON value in a few words: `String` would call a `toString` that the file itself may hold. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80);
  if (Array.isArray(value)) return value.slice(0, 4).map(shownFlat).join(', ');
  return shownFlat(value);
}

function shownFlat(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value).slice(0, 80);
}
