import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { hasBand } from '../layers/has-band';
import { layerKinds } from '../layers/layer-kinds';
import { colourOf, type Theme } from '../layers/palette';
import type { Layer } from '../model/layer';
import type { LayerData } from '../model/loaded-dossier';
import { metresPerPixel } from '../plate/camera';
import type { MapOverlay, OverlayLayer } from './map-overlay';

const ENDS_SOURCE = 'band-ends';
const LEAST_ZOOM = 0;
const MOST_ZOOM = 24;

/**
 * Pixels of a length in metres at every zoom. Web Mercator doubles the scale with each zoom level,
 * so an interpolation of base 2 between two zooms is exact; the scale is that of the latitude given,
 * and differs by 1 % half a degree away from it.
 */
export function pixelsOf(
  metres: ExpressionSpecification | number,
  latitude: number,
): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    '/',
    metres,
    metresPerPixel({ latitude, zoom }),
  ];
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    LEAST_ZOOM,
    at(LEAST_ZOOM),
    MOST_ZOOM,
    at(MOST_ZOOM),
  ];
}

/** The lowest of a layer's own drawn layers, which its band lies below. */
function lowestOf({ id, kind }: Layer): string | undefined {
  const rule = layerKinds[kind].rules.find(({ line }) => line);
  return rule && `${id}/${rule.id}/${rule.line?.casing ? 'casing' : 'line'}`;
}

function bandLayer(layer: Layer, latitude: number, theme: Theme): OverlayLayer {
  const colour = layerKinds[layer.kind].rules.find(({ line }) => line)?.line?.colour ?? 'line';
  const below = lowestOf(layer);
  const accuracy: ExpressionSpecification = [
    'coalesce',
    ['get', 'accuracy_m'],
    layer.accuracyMetres,
  ];
  const drawn: LayerSpecification = {
    id: `band/${layer.id}`,
    type: 'line',
    source: layer.id,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': colourOf(colour, theme),
      'line-opacity': 0.2,
      'line-width': pixelsOf(['*', 2, accuracy], latitude),
    },
  };
  return below ? { below, layer: drawn } : { layer: drawn };
}

function endsOf({ geometry, properties }: Feature): Feature[] {
  const metres: unknown = properties?.ends_accuracy_m;
  if (geometry.type !== 'LineString' || typeof metres !== 'number') return [];
  const { coordinates } = geometry;
  return [coordinates[0], coordinates.at(-1)].flatMap((end): Feature[] =>
    end
      ? [{ type: 'Feature', geometry: { type: 'Point', coordinates: end }, properties: { metres } }]
      : [],
  );
}

function endsLayer(latitude: number, theme: Theme): LayerSpecification {
  return {
    id: `${ENDS_SOURCE}/circle`,
    type: 'circle',
    source: ENDS_SOURCE,
    paint: {
      'circle-color': colourOf('line', theme),
      'circle-opacity': 0.1,
      'circle-radius': pixelsOf(['get', 'metres'], latitude),
      'circle-stroke-color': colourOf('line', theme),
      'circle-stroke-opacity': 0.5,
      'circle-stroke-width': 1,
    },
  };
}

/**
 * How far each visible measured line may be off, as a band of its true width at a latitude, and how
 * far the ends of its stretches may move.
 */
export function bandOverlay(
  layers: readonly Layer[],
  data: LayerData,
  latitude: number,
  theme: Theme,
): MapOverlay {
  const banded = layers.filter(hasBand);
  const ends: FeatureCollection = {
    type: 'FeatureCollection',
    features: banded.flatMap(({ id }) => (data.get(id)?.features ?? []).flatMap(endsOf)),
  };
  const below = banded.map(lowestOf).find((id) => id !== undefined);
  const circle = endsLayer(latitude, theme);
  return {
    sources: new Map([[ENDS_SOURCE, ends]]),
    layers: [
      ...banded.map((layer) => bandLayer(layer, latitude, theme)),
      below ? { below, layer: circle } : { layer: circle },
    ],
  };
}
