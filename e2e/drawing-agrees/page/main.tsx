import contents, { layerUrls } from 'virtual:dossier';
import { loadText } from 'virtual:dossier-texts';
import type { FeatureCollection } from 'geojson';
import { render } from 'preact';
import { loadTranslator } from '../../../src/i18n/load-translator';
import { withoutSettlements } from '../../../src/layers/context-places';
import { sidesOf } from '../../../src/layers/sides';
import { drawnFeatures } from '../../../src/map/drawn-features';
import { MapView } from '../../../src/map/map-view';
import { mapStyle } from '../../../src/map/style';
import type { Camera } from '../../../src/model/view';
import { labellerFor } from '../../../src/modes/explore/map-labels';
import { flatStyle } from '../flat-style';

declare global {
  interface Window {
    /** Draws one layer alone; `data-map-idle` tells when it stands. */
    showLayer: (id: string, camera: Camera) => Promise<void>;
  }
}

const { dossier, layers } = contents;
const load = loadText[dossier.defaultLanguage];
if (!load) throw new Error('The dossier has no text in its default language');
const { default: text } = await load();
const translator = await loadTranslator(text.language);
const labelOf = labellerFor({ contents, text, translator });
const container = document.querySelector('#map');
if (!container) throw new Error('The page has no place for the map');
const place = container;

const readLayer = async (id: string) =>
  (await (await fetch(layerUrls[id] ?? '')).json()) as FeatureCollection;
const reading = Promise.all(layers.map(async ({ id }) => [id, await readLayer(id)] as const));

function sourcesOf(id: string, data: ReadonlyMap<string, FeatureCollection>) {
  const layer = layers.find((own) => own.id === id);
  const own = data.get(id);
  if (!layer || !own) throw new Error(`There is no layer ${id}`);
  const settlements = data.get(layers.find(({ kind }) => kind === 'settlement')?.id ?? '');
  const kept =
    layer.kind === 'context-place'
      ? { ...own, features: withoutSettlements(own.features, settlements) }
      : own;
  return new Map([[id, drawnFeatures(layer, kept, labelOf)]]);
}

window.showLayer = async (id, camera) => {
  const data = new Map(await reading);
  const style = mapStyle({
    layers,
    visible: new Set([id]),
    theme: 'light',
    sides: sidesOf(layers, data),
    fontFaces: undefined,
    unlabelled: [],
  });
  document.querySelector('[data-map-idle]')?.removeAttribute('data-map-idle');
  render(
    <MapView
      style={flatStyle(style)}
      sources={sourcesOf(id, data)}
      theme="light"
      target={{ key: `${camera.longitude} ${camera.latitude} ${camera.zoom}`, camera }}
      bounds={dossier.extent}
      territories={[]}
      countryName={() => ''}
      label=""
      describedBy=""
      onMove={() => undefined}
      onReady={() => undefined}
      onUnavailable={() => place.setAttribute('data-unavailable', '')}
    />,
    place,
  );
};
