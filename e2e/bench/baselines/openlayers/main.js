import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import OlMap from 'ol/Map.js';
import { useGeographic } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import View from 'ol/View.js';
import 'ol/ol.css';
import './style.css';

useGeographic();

const [west, south, east, north] = HOME_EXTENT;
const layers = LAYER_FILES.map(
  (url) => new VectorLayer({ source: new VectorSource({ url, format: new GeoJSON() }) }),
);
const map = new OlMap({
  target: 'map',
  layers,
  view: new View({ center: [(west + east) / 2, (south + north) / 2], zoom: 10 }),
});
map.getView().fit(HOME_EXTENT);

/** Marks the first frame after what was drawn so far: the task that follows that frame's paint. */
function markAfterPaint(name, features) {
  requestAnimationFrame(() => {
    setTimeout(() => performance.mark(name, { detail: { features } }));
  });
}

const loaded = () =>
  layers.reduce((count, layer) => count + layer.getSource().getFeatures().length, 0);
layers[0].once('postrender', () => markAfterPaint('map-begun', loaded()));
map.once('rendercomplete', () => markAfterPaint('map-shown', loaded()));
