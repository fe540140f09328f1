import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './style.css';

const [west, south, east, north] = HOME_EXTENT;
const map = L.map('map').fitBounds([
  [south, west],
  [north, east],
]);

/** Marks the first frame after what was drawn so far: the task that follows that frame's paint. */
function markAfterPaint(name, features) {
  requestAnimationFrame(() => {
    setTimeout(() => performance.mark(name, { detail: { features } }));
  });
}

const answers = LAYER_FILES.map((file) => fetch(file).then((response) => response.json()));
let features = 0;
for (const [at, answer] of answers.entries()) {
  const layer = L.geoJSON(await answer, {
    style: { weight: 1 },
    pointToLayer: (_, latlng) => L.circleMarker(latlng, { radius: 4 }),
  }).addTo(map);
  features += layer.getLayers().length;
  if (at === 0) markAfterPaint('map-begun', features);
}
markAfterPaint('map-shown', features);
