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

const rules = () => Object.values(layerKinds).flatMap((kind) => kind.rules);

/** The sheets of all hatches in a theme by their names, for a map that stretches them `stretch` times. */
export function hatchImages(
  theme: Theme,
  pixelRatio: number,
  stretch: number,
): Map<string, PatternImage> {
  const hatches = rules().flatMap(({ hatch }) => (hatch ? [hatch] : []));
  return new Map(
    hatches.map((hatch) => [
      hatchId(hatch, theme),
      hatchImage(hatch, colourOf(hatch.colour, theme), pixelRatio, stretch),
    ]),
  );
}

/** The marks that are pictures, by their names. */
export function markerImages(theme: Theme, pixelRatio: number): Map<string, PatternImage> {
  const markers = rules().flatMap(({ marker }) => (marker?.shape === 'triangle' ? [marker] : []));
  return new Map(
    markers.map((marker) => [markerId(marker, theme), triangleImage(marker, theme, pixelRatio)]),
  );
}
