import type { FeatureCollection } from 'geojson';
import type { LayerData, WholeDossier } from '../model/loaded-dossier';
import { readContents } from './read-contents';
import { DossierError, readJson } from './read-dossier-file';

/**
 * Reads a dossier folder with the data of all its layers.
 * Throws one DossierError that names the file and the place; the check command
 * lists every problem in place of the first.
 */
export function loadDossier(dir: string): { contents: WholeDossier; data: LayerData } {
  const contents = readContents(dir);
  const entries = contents.layers.map(
    (layer) => [layer.id, readFeatures(dir, layer.file)] as const,
  );
  return { contents, data: new Map(entries) };
}

function readFeatures(dir: string, file: string): FeatureCollection {
  const json = readJson(dir, file) as Partial<FeatureCollection> | null;
  if (json?.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    throw new DossierError(file, 'type', 'must be a GeoJSON FeatureCollection');
  }
  return json as FeatureCollection;
}
