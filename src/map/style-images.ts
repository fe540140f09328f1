import { hatchImage, type PatternImage } from '../layers/hatch';
import { layerKinds } from '../layers/layer-kinds';
import { colourOf, type Theme } from '../layers/palette';
import type { HatchSymbol, MarkerSymbol } from '../layers/symbology';
import { triangleImage } from '../layers/triangle';

/** Name under which the style refers to a hatch's image. */
export function hatchId(hatch: HatchSymbol, theme: Theme): string {
  return `hatch/${hatch.pattern}/${hatch.colour}/${hatch.spacingPx}/${hatch.widthPx}/${theme}`;
}

/** Name under which the style refers to a mark's image. */
export function markerId(marker: MarkerSymbol, theme: Theme): string {
  return `marker/${marker.shape}/${marker.colour}/${marker.edge}/${theme}`;
}

/** Every image that the style of a theme refers to, by its name. */
export function styleImages(theme: Theme, pixelRatio: number): Map<string, PatternImage> {
  const images = new Map<string, PatternImage>();
  for (const { hatch, marker } of Object.values(layerKinds).flatMap((kind) => kind.rules)) {
    if (hatch) {
      const colour = colourOf(hatch.colour, theme);
      images.set(hatchId(hatch, theme), hatchImage(hatch, colour, pixelRatio));
    }
    if (marker?.shape === 'triangle') {
      images.set(markerId(marker, theme), triangleImage(marker, theme, pixelRatio));
    }
  }
  return images;
}
