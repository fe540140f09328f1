import type { Position } from 'geojson';
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import type { Extent } from '../model/common';
import type { Camera } from '../model/view';
import type { Point } from '../plate/camera';
import { pointsAlong } from '../plate/geometry/along';
import type { NameView } from './country-grid';
import { countryLabels } from './country-labels';
import { type Box, keepClear } from './keep-clear';
import type { MapViewProps, Sight } from './map-view-props';
import { pointMarks } from './point-marks';
import { COUNTRY_NAMES_SOURCE, KEEP_CLEAR_SOURCE, MEASURED_SOURCE } from './style';

/** Where a map looks. */
export function cameraOf(map: LiveMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

function extentOf(map: LiveMap): Extent {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Where a map looks, and what is in sight. */
export function sightOf(map: LiveMap): Sight {
  return { camera: cameraOf(map), extent: extentOf(map) };
}

/** Half the width of a square around the largest of the marks. */
const MARK_PX = 6;

/** Measured lines as points close to each other, in pixels. */
function measuredPoints(map: LiveMap, sources: MapViewProps['sources']): Point[] {
  const lines = (sources.get(MEASURED_SOURCE)?.features ?? []).flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
  return lines.flatMap((line) =>
    pointsAlong(
      line.map((at) => pixelOf(map, at)),
      2 * MARK_PX,
    ),
  );
}

function pixelOf(map: LiveMap, at: Position): Point {
  const { x, y } = map.project(at as [number, number]);
  return [x, y];
}

function nameView(map: LiveMap, { covered, layers, sources }: MapViewProps): NameView {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const marks = pointMarks(layers ?? [], sources, map.getZoom()).map((at) => pixelOf(map, at));
  const boxes = [...marks, ...measuredPoints(map, sources)].map(
    ([x, y]): Box => ({ x: x - MARK_PX, y: y - MARK_PX, width: 2 * MARK_PX, height: 2 * MARK_PX }),
  );
  return {
    extent: extentOf(map),
    size: { width, height },
    zoom: map.getZoom(),
    covered: [...(covered?.(map.getContainer()) ?? []), ...boxes],
  };
}

/** Sets the countries' names where most of their land is in sight. */
export function nameCountries(map: LiveMap, props: MapViewProps): void {
  const labels = countryLabels(props.territories, nameView(map, props), props.countryName);
  map.getSource<GeoJSONSource>(COUNTRY_NAMES_SOURCE)?.setData(labels);
}

/** Keeps labels off the frame and off what lies upon the map. */
export function keepLabelsClear(map: LiveMap, props: MapViewProps): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const covered = props.covered?.(map.getContainer()) ?? [];
  const marks = keepClear(clientWidth, clientHeight, covered, (pixel) =>
    map.unproject(pixel).toArray(),
  );
  map.getSource<GeoJSONSource>(KEEP_CLEAR_SOURCE)?.setData(marks);
}
