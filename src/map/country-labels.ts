import type { Feature, FeatureCollection } from 'geojson';
import type { Size } from '../plate/camera';
import { COUNTRY_SETTINGS, countryStyle } from '../plate/labels/country-style';
import { textWidthEm } from '../plate/text/text-width';
import { countryGrid, type Grid, type NameView, type Territory } from './country-grid';
import { countryPlaces, type Place } from './country-places';

/** Where a name has so many places to choose from, it need not be smaller. */
const ENOUGH = 10;
/** Up to this zoom level, or on maps that are no wider, countries matter more than the places in them. */
const FAR_ZOOM = 8;
const NARROW_PX = 480;
/** Around a name, in CSS pixels. */
const MARGIN_PX = 4;

/** How a name is written, and where it may stand, the best place first. */
interface Written {
  sizePx: number;
  spacingEm: number;
  places: Place[];
}

function* waysToWrite(label: string, zoom: number): Generator<Omit<Written, 'places'> & Size> {
  for (const setting of COUNTRY_SETTINGS) {
    const { sizePx } = countryStyle(zoom, setting);
    const width = (textWidthEm(label, 600) + label.length * setting.spacingEm) * sizePx;
    const box = { width: width + 2 * MARGIN_PX, height: sizePx + 2 * MARGIN_PX };
    yield { sizePx, spacingEm: setting.spacingEm, ...box };
  }
}

/** As large as has enough places, or the way with the most of them; in the grids one after the other. */
function written(
  label: string,
  country: string,
  zoom: number,
  grids: readonly Grid[],
): Written | null {
  const placesIn = grids.map((grid) => countryPlaces(grid, country));
  let best: Written | null = null;
  for (const way of waysToWrite(label, zoom)) {
    const places = placesIn.flatMap((find) => find(way));
    if (places.length > (best?.places.length ?? 0)) best = { ...way, places };
    if (places.length >= ENOUGH) break;
  }
  return best;
}

/** The first place as a point, all of them as the ways of MapLibre to move a text from there, in ems. */
function feature(
  label: string,
  { sizePx, spacingEm, places }: Written,
  { extent: [west, south, east, north], size, zoom }: NameView,
  { cell }: Grid,
): Feature[] {
  const [first] = places;
  if (!first) return [];
  const longitude = west + ((first.x + cell.width / 2) / size.width) * (east - west);
  const latitude = south + ((cell.height / 2 - first.y) / size.height) * (north - south);
  const offsets = places.flatMap(({ x, y }) => [
    'center',
    [(x - first.x) / sizePx, (y - first.y) / sizePx],
  ]);
  const geometry = { type: 'Point' as const, coordinates: [longitude, latitude] };
  const comesFirst = zoom < FAR_ZOOM || size.width <= NARROW_PX;
  return [
    { type: 'Feature', geometry, properties: { label, sizePx, spacingEm, offsets, comesFirst } },
  ];
}

const isLand = (one: Territory): one is Territory & { country: string } => one.country !== null;

/**
 * A point for each country's name wholly upon the part of its land that is in sight, off hatches and
 * lakes where there is room, with further places for where another name stands already. Smaller and
 * closer set where there are few; countries without room for that get none. Territories bottom first,
 * so exclaves come after the countries they lie in.
 * @returns features with `label`, `sizePx`, `spacingEm`, `offsets` (of MapLibre's variable anchors) and
 *   `comesFirst`, where places' names are to make room
 */
export function countryLabels(
  territories: readonly Territory[],
  view: NameView,
  nameOf: (country: string) => string,
): FeatureCollection {
  const lands = territories.filter(isLand);
  const grids = [countryGrid(territories, view), countryGrid(lands, view)] as const;
  const countries = [...new Set(lands.map(({ country }) => country))];
  const features = countries.flatMap((country) => {
    const label = nameOf(country);
    const found = written(label, country, view.zoom, grids);
    return found ? feature(label, found, view, grids[0]) : [];
  });
  return { type: 'FeatureCollection', features };
}
