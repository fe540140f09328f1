import { shapeRule } from '../model/geojson-rules/shape';
import { asArray, isObject, type JsonObject, shown } from '../model/geojson-rules/walk';
import { foreignCrs } from './foreign-crs';
import { addGeometries, noFeatures, type PlainFeatures } from './plain-feature';
import { plainName } from './plain-name';
import { type OpenedProblem, openedProblem } from './problem';

const GEOMETRY_TYPES: readonly unknown[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/** Properties that hold a name in the files of others, the first that is there counts. */
const NAME_PROPERTIES = ['name', 'Name', 'NAME', 'title', 'label', 'id'];

/** The features of any JSON value that is GeoJSON: a collection, one feature or one geometry. */
export function plainGeoJson(root: unknown): PlainFeatures {
  const found = noFeatures();
  const values = featureValues(root);
  if ('code' in values) {
    found.problems.add(values);
    return found;
  }
  values.forEach((value, index) => {
    addFeature(found, value, index + 1);
  });
  return found;
}

function featureValues(root: unknown): unknown[] | OpenedProblem {
  if (!isObject(root)) return openedProblem('not-geojson', { type: shown(root) });
  const crs = foreignCrs(root);
  if (crs !== null) return openedProblem('foreign-crs', { crs });
  if (root.type === 'Topology') return openedProblem('foreign-format', { format: 'topojson' });
  if (isEsri(root)) return openedProblem('foreign-format', { format: 'esri-json' });
  if (root.type === 'FeatureCollection' && Array.isArray(root.features)) return root.features;
  if (root.type === 'Feature') return [root];
  if (GEOMETRY_TYPES.includes(root.type))
    return [{ type: 'Feature', properties: {}, geometry: root }];
  return openedProblem('not-geojson', { type: shown(root.type) });
}

/** ArcGIS writes JSON of its own, with `attributes` and `rings` or `paths`. */
function isEsri(root: JsonObject): boolean {
  const [first] = asArray(root.features);
  if (typeof root.geometryType === 'string') return root.geometryType.startsWith('esri');
  return isObject(first) && first.type === undefined && isObject(first.attributes);
}

function addFeature(found: PlainFeatures, value: unknown, number: number): void {
  const [broken] = shapeRule({ type: 'FeatureCollection', features: [value] }, {}).filter(
    ({ problem }) => problem === 'not-a-feature',
  );
  if (broken || !isObject(value)) {
    found.problems.add(openedProblem('not-a-feature', {}, { feature: number }));
    return;
  }
  const name = nameOf(value);
  const crs = foreignCrs(value) ?? foreignCrs(value.geometry);
  const place = { feature: number, name };
  if (crs !== null) found.problems.add(openedProblem('foreign-crs', { crs }, place));
  addGeometries(found, { number, name, geometry: value.geometry });
}

function nameOf(feature: JsonObject): string {
  const { properties } = feature;
  const own = isObject(properties)
    ? NAME_PROPERTIES.filter((key) => Object.hasOwn(properties, key)).map((key) => properties[key])
    : [];
  return [...own, feature.id].map(plainName).find((name) => name !== '') ?? '';
}
