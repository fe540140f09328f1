import { channelsOf } from './channels';
import type { PatternImage } from './hatch';
import { colourOf, type Theme } from './palette';
import type { MarkerSymbol } from './symbology';

/** Signed distance in pixels from a point to an upright triangle's edge; negative inside. */
function distanceToTriangle(x: number, y: number, radius: number): number {
  const slope = Math.hypot(2, 1);
  const sides = (2 * Math.abs(x) - (y + radius)) / slope;
  return Math.max(sides, y - radius * 0.8);
}

/** An upright triangle with an edge around it, for spot heights. `pixelRatio`: device pixels per CSS pixel. */
export function triangleImage(
  marker: MarkerSymbol,
  theme: Theme,
  pixelRatio: number,
): PatternImage {
  const radius = (marker.radiusPx.at(-1)?.[1] ?? 4) * pixelRatio;
  const edge = marker.edgePx * pixelRatio;
  const size = Math.ceil((radius + edge) * 2) + 2;
  const fill = channelsOf(colourOf(marker.colour, theme));
  const stroke = channelsOf(colourOf(marker.edge, theme));
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const distance = distanceToTriangle(x + 0.5 - size / 2, y + 0.5 - size / 2, radius);
      const cover = Math.max(0, Math.min(1, edge - distance + 0.5));
      const colour = distance < 0 ? fill : stroke;
      data.set([...colour, Math.round(cover * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
