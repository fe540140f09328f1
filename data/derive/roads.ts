import type { LineString, MultiLineString, Position } from 'geojson';
import { recorded } from './recorded';
import { MAIN_ROADS } from './story';
import type { LayerFeatures } from './write-layer';

/** The roads that measurements read, each joined from all recorded stretches that carry its number. */
export const mainRoadLayer = (): LayerFeatures =>
  MAIN_ROADS.map(({ id, name, ref }) => ({
    type: 'Feature',
    id,
    properties: { name, ref },
    geometry: { type: 'MultiLineString', coordinates: stretches(ref) },
  }));

function stretches(ref: string): Position[][] {
  const found = recorded<LineString | MultiLineString>('roads').filter((road) =>
    String(road.properties?.ref ?? '')
      .split(';')
      .includes(ref),
  );
  if (found.length === 0) throw new Error(`No recorded road carries ${ref}`);
  return found.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
}
