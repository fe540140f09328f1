import type { ClassRaster } from './true-shapes';

/** The class of a pixel that shows none of the looked-for colours: a button, the edge between two tints. */
export const UNKNOWN = 255;

type Colour = readonly [number, number, number];
/** Software rendering gives a tint to the number; more would take in the halos of labels. */
const TOLERANCE = 1;

/** Classes of a picture (RGBA) by colour: 1 and up in the order given, 0 for the colours of all else. */
export function classesOf(
  rgba: Uint8Array,
  width: number,
  height: number,
  countries: readonly Colour[],
  others: readonly Colour[],
): ClassRaster {
  const classes = new Uint8Array(width * height);
  for (let at = 0; at < classes.length; at++) {
    const is = (colour: Colour) =>
      colour.every((channel, i) => Math.abs(channel - (rgba[4 * at + i] ?? 0)) <= TOLERANCE);
    const country = countries.findIndex(is);
    classes[at] = country >= 0 ? country + 1 : others.some(is) ? 0 : UNKNOWN;
  }
  return { width, height, classes };
}

/** How many pixels of the picture show a class that is nowhere within the distance in the truth. */
export function farPixels(picture: ClassRaster, truth: ClassRaster, distance: number): number {
  let far = 0;
  for (let y = 0; y < truth.height; y++) {
    for (let x = 0; x < truth.width; x++) {
      const shown = picture.classes[y * picture.width + x] ?? UNKNOWN;
      const meant = truth.classes[y * truth.width + x] ?? 0;
      if (shown !== UNKNOWN && shown !== meant && !isNear(truth, x, y, shown, distance)) far++;
    }
  }
  return far;
}

/** Share of the pixels that could not be told. */
export const unknownShare = ({ classes }: ClassRaster): number =>
  classes.filter((each) => each === UNKNOWN).length / classes.length;

function isNear(
  raster: ClassRaster,
  x: number,
  y: number,
  wanted: number,
  distance: number,
): boolean {
  for (let dy = -distance; dy <= distance; dy++) {
    for (let dx = -distance; dx <= distance; dx++) {
      if (dx * dx + dy * dy > distance * distance) continue;
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= raster.width || ny >= raster.height) continue;
      if (raster.classes[ny * raster.width + nx] === wanted) return true;
    }
  }
  return false;
}
