import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import type { Extent } from '../model/common';
import type { Camera } from '../model/view';
import { countryLabels } from './country-labels';
import { keepClear } from './keep-clear';
import type { MapViewProps, Sight } from './map-view-props';
import { COUNTRY_NAMES_SOURCE, KEEP_CLEAR_SOURCE } from './style';

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

/** Sets the countries' names where most of their land is in sight. */
export function nameCountries(map: LiveMap, props: MapViewProps): void {
  const [west, south, east, north] = extentOf(map);
  // Names keep clear of the frame, on the right of the tools upon the map as well.
  const inset = (east - west) * 0.08;
  const extent: Extent = [west + inset, south, east - inset, north];
  const labels = countryLabels(props.territories, extent, props.countryName);
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
