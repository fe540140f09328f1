import type { Map as LiveMap } from 'maplibre-gl';
import type { PatternImage } from '../layers/hatch';
import type { Theme } from '../layers/palette';
import { BLANK_IMAGE } from './keep-clear';
import { hatchImages, markerImages } from './style-images';

/** Sheets are finer than the screen, because a map between two zoom levels enlarges them. */
const FINER = 2;
const MOST_RATIO = 4;

const screenRatio = () => Math.min(3, Math.max(1, Math.round(devicePixelRatio)));
const sheetRatio = () => Math.min(MOST_RATIO, screenRatio() * FINER);

/** MapLibre enlarges patterns with the zoom, and begins anew at each whole level. */
export const stretchAt = (zoom: number): number => 2 ** (zoom - Math.floor(zoom));

function addAll(map: LiveMap, images: Map<string, PatternImage>, pixelRatio: number): void {
  for (const [id, image] of images) {
    if (map.hasImage(id)) map.updateImage(id, image);
    else map.addImage(id, image, { pixelRatio });
  }
}

/** Gives the map the hatches of a theme as they must be drawn for the zoom it stands at. */
export function fitHatches(map: LiveMap, theme: Theme): void {
  const ratio = sheetRatio();
  addAll(map, hatchImages(theme, ratio, stretchAt(map.getZoom())), ratio);
}

/** Gives the map every image that its style refers to. */
export function addImages(map: LiveMap, theme: Theme): void {
  fitHatches(map, theme);
  addAll(map, markerImages(theme, screenRatio()), screenRatio());
  const blank = { width: 1, height: 1, data: new Uint8Array(4) };
  if (!map.hasImage(BLANK_IMAGE)) map.addImage(BLANK_IMAGE, blank);
}
