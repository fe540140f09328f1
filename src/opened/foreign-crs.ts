import { isObject, shown } from '../model/geojson-rules/walk';

/** The names that the writers of 2008 GeoJSON, which still had the member, give to WGS 84. */
const WGS84_NAME = /(\bCRS:?84|\bEPSG:(:|[\d.]+:)?4326|\bWGS ?84)$/i;

/**
 * RFC 7946 knows WGS 84 alone. Programs still write the `crs` member of 2008: one that names WGS 84
 * says nothing new, any other makes the positions mean something else.
 * @returns the name of another reference system than WGS 84, else null
 */
export function foreignCrs(value: unknown): string | null {
  if (!isObject(value) || value.crs === undefined || value.crs === null) return null;
  const properties = isObject(value.crs) ? value.crs.properties : undefined;
  const name = isObject(properties) && Object.hasOwn(properties, 'name') ? properties.name : '?';
  return typeof name === 'string' && WGS84_NAME.test(name) ? null : shown(name);
}
