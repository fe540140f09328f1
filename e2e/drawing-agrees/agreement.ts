import type { PNG } from 'pngjs';
import { FLAT } from './flat-colours';

type Colour = readonly [red: number, green: number, blue: number];

/** How far a channel may be off where a pixel is surely of the colour, or where some of it is. */
const SURE = 76;
const SOME = 160;

const rgb = (colour: string): Colour => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/** The colours that a layer may be drawn in. */
export const INKS = [FLAT['side-1'], FLAT['side-2'], FLAT.other, FLAT.ink];

/** How one picture's ink of a colour lies to the other's. */
export interface Agreement {
  colour: string;
  /** Pixels that are surely of the colour. */
  ink: number;
  /** Those of them that have none of it within the distance in the other picture. */
  far: number;
  /** Where the first of those are. */
  places: string[];
}

function maskOf({ data }: PNG, [red, green, blue]: Colour, tolerance: number): Uint8Array {
  const mask = new Uint8Array(data.length / 4);
  for (let at = 0; at < mask.length; at++) {
    const off = Math.max(
      Math.abs((data[4 * at] ?? 0) - red),
      Math.abs((data[4 * at + 1] ?? 0) - green),
      Math.abs((data[4 * at + 2] ?? 0) - blue),
    );
    mask[at] = off <= tolerance ? 1 : 0;
  }
  return mask;
}

function isNear(mask: Uint8Array, { width, height }: PNG, at: number, distance: number): boolean {
  const [x, y] = [at % width, Math.floor(at / width)];
  for (let dy = -distance; dy <= distance; dy++) {
    for (let dx = -distance; dx <= distance; dx++) {
      const [nx, ny] = [x + dx, y + dy];
      if (dx * dx + dy * dy > distance * distance) continue;
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      if (mask[ny * width + nx]) return true;
    }
  }
  return false;
}

/** For every colour in `picture`: how much of it has none within `distance` pixels in `other`. */
export function agreement(picture: PNG, other: PNG, distance: number): Agreement[] {
  return INKS.map((colour) => {
    const sure = maskOf(picture, rgb(colour), SURE);
    const some = maskOf(other, rgb(colour), SOME);
    const inked = [...sure.keys()].filter((at) => sure[at]);
    const far = inked.filter((at) => !isNear(some, other, at, distance));
    const places = far
      .slice(0, 5)
      .map((at) => `${at % picture.width},${Math.floor(at / picture.width)}`);
    return { colour, ink: inked.length, far: far.length, places };
  }).filter(({ ink }) => ink > 0);
}
