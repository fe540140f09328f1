/** The order of the folders: each may import itself and those before it. */
const ORDER = [
  'model',
  'i18n',
  'measure',
  'opened',
  'layers',
  'plate',
  'components',
  'print',
  'map',
  'state',
  'modes',
  'app',
] as const;

const OUT_OF_REACH_OF_COMMANDS = ['map', 'state', 'modes', 'app'];

/** Folders of `src` that a folder's files may import. An unknown folder may import nothing. */
export function allowedImports(folder: string): string[] {
  const shown = ORDER.filter((name) => !OUT_OF_REACH_OF_COMMANDS.includes(name));
  if (folder === 'i18n') return ['model', 'i18n'];
  if (folder === 'build') return [...shown, 'build'];
  if (folder === 'cli') return [...shown, 'build', 'cli', 'testing'];
  if (folder === 'testing') return [...shown, 'build', 'cli', 'testing'];
  const place = ORDER.indexOf(folder as (typeof ORDER)[number]);
  return ORDER.slice(0, place + 1);
}

/** The only folders that may import a package; other packages are free. */
export const PACKAGE_HOMES: Record<string, string[]> = {
  'maplibre-gl': ['map'],
  '@turf/turf': ['measure', 'plate', 'cli'],
  flatbush: ['measure', 'plate', 'cli'],
  'geographiclib-geodesic': ['measure', 'plate', 'cli'],
  'clipper2-ts': ['measure', 'plate', 'cli'],
  'geos-wasm': ['cli'],
  '@tmcw/togeojson': ['opened'],
  saxes: ['opened'],
  'd3-geo': ['measure', 'plate', 'cli'],
  lineclip: ['plate'],
  'geojson-validation': ['cli'],
  vite: ['build', 'cli'],
  playwright: ['cli'],
};
