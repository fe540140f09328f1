import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LiveMap, setWorkerUrl } from 'maplibre-gl';
import { sidesOf } from '../../../../src/layers/sides';
import { drawnFeatures } from '../../../../src/map/drawn-features';
import { addImages } from '../../../../src/map/map-images';
import { mapStyle } from '../../../../src/map/style';
import { workerAddress } from '../../../../src/map/worker-address';
import type { Camera } from '../../../../src/model/view';
import { labellerFor } from '../../../../src/modes/explore/map-labels';
import type { FileOrder } from '../../../../src/modes/print/make-file';
import { cameraToLonLat } from '../../../../src/plate/camera';
import type { PrintSheet } from '../../../../src/print/sheet/compose-print';
import { rasterSize } from '../../../../src/print/specification/page-geometry';

/** MapLibre's own limit of a canvas, which it keeps in silence by lowering the pixel ratio. */
const MOST_CANVAS_PX = 4096;
const NO_FADE = { duration: 0, delay: 0 };

setWorkerUrl(workerAddress);

/** The map's layers with the looks of the live map, its labels included. */
function styleOf({ content: { words, visible, data } }: FileOrder) {
  const { layers } = words.contents;
  const labelOf = labellerFor(words);
  const style = mapStyle({
    layers,
    visible,
    theme: 'light',
    sides: sidesOf(layers, data),
    fontFaces: undefined,
    unlabelled: [],
  });
  const sources = Object.fromEntries(
    layers
      .filter(({ id }) => visible.has(id))
      .map((layer) => {
        const own = data.get(layer.id) ?? { type: 'FeatureCollection', features: [] };
        return [layer.id, { type: 'geojson', data: drawnFeatures(layer, own, labelOf) } as const];
      }),
  );
  return { ...style, sources: { ...style.sources, ...sources }, transition: NO_FADE };
}

const idle = (map: LiveMap) => new Promise<void>((resolve) => map.once('idle', () => resolve()));

/** As few equal tiles as the limit allows, in CSS pixels of the map, and how sharp each is. */
function tilesOf(width: number, height: number, ratio: number) {
  const across = Math.ceil((width * ratio) / MOST_CANVAS_PX);
  const down = Math.ceil((height * ratio) / MOST_CANVAS_PX);
  const size = { width: width / across, height: height / down };
  const places = Array.from({ length: across * down }, (_, i) => ({
    left: (i % across) * size.width,
    top: Math.floor(i / across) * size.height,
  }));
  return { size, places };
}

function startMap(file: FileOrder, size: { width: number; height: number }, ratio: number) {
  const container = document.body.appendChild(document.createElement('div'));
  Object.assign(container.style, { width: `${size.width}px`, height: `${size.height}px` });
  const map = new LiveMap({
    container,
    style: styleOf(file),
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio: ratio,
    renderWorldCopies: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  map.once('style.load', () => addImages(map, 'light'));
  const remove = () => {
    map.remove();
    container.remove();
  };
  return { map, remove };
}

/** Zoom of Web Mercator with the print's scale, and its middle. */
function cameraOf({ list, geometry, scale }: PrintSheet, file: FileOrder): Camera {
  const [west, south, east, north] = file.content.frame;
  const latitude = (south + north) / 2;
  const metresPerPx = (scale * geometry.mmPerPx) / 1000;
  const around = 2 * Math.PI * 6_378_137 * Math.cos((latitude * Math.PI) / 180);
  if (!list.size.width) throw new Error('The page has no width');
  return { longitude: (west + east) / 2, latitude, zoom: Math.log2(around / metresPerPx / 512) };
}

/**
 * The map of a printed page as MapLibre gives it: its canvas is read tile by tile, since it is
 * limited, and the tiles are put together and written as PNG. Text around the map is left out.
 */
export async function readBack(sheet: PrintSheet, file: FileOrder) {
  const { width, height } = rasterSize(file.specification, file.dpi);
  const ratio = width / sheet.list.size.width;
  const [left, top, right, bottom] = sheet.list.mapBox;
  const { size, places } = tilesOf(right - left, bottom - top, ratio);
  const whole = { width: right - left, height: bottom - top };
  const toLonLat = cameraToLonLat(cameraOf(sheet, file), whole);
  const { zoom } = cameraOf(sheet, file);
  const { map, remove } = startMap(file, size, ratio);
  const page = new OffscreenCanvas(width, height);
  const context = page.getContext('2d', { willReadFrequently: true });
  for (const place of places) {
    const middle = toLonLat([place.left + size.width / 2, place.top + size.height / 2]);
    map.jumpTo({ center: middle, zoom });
    await idle(map);
    const { width: own } = map.getCanvas();
    // A canvas that was made smaller in silence would be an easier page.
    if (Math.abs(own - size.width * ratio) > 2) throw new Error(`The canvas is ${own} px wide`);
    context?.drawImage(map.getCanvas(), (left + place.left) * ratio, (top + place.top) * ratio);
  }
  const bytes = (await page.convertToBlob({ type: 'image/png' })).size;
  remove();
  return { bytes, width, height, tiles: places.length };
}
