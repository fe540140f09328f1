import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

export interface Camera {
  longitude: number;
  latitude: number;
  zoom: number;
}

/** One class a pixel: the country's number in the list, from 1; 0 is everything else. */
export interface ClassRaster {
  width: number;
  height: number;
  classes: Uint8Array;
}

/**
 * The countries' true shapes as a raster: a scanline fill (even-odd) in Web Mercator that shares no
 * code with the map, from the unsimplified file. A pixel's class is that of its centre.
 */
export function trueShapes(
  file: string,
  countries: readonly string[],
  camera: Camera,
  width: number,
  height: number,
): ClassRaster {
  const layer = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
  const classes = new Uint8Array(width * height);
  for (const { properties, geometry } of layer.features) {
    const number = countries.indexOf(properties?.country) + 1;
    if (number === 0) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons
      .flat()
      .map((ring) => ring.map((p) => toPixels(p, camera, width, height)));
    fill(rings, number, { width, height, classes });
  }
  return { width, height, classes };
}

const WORLD = 512;

function toPixels([lon = 0, lat = 0]: Position, camera: Camera, width: number, height: number) {
  const scale = WORLD * 2 ** camera.zoom;
  const northing = (latitude: number) =>
    Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
  return [
    width / 2 + ((lon - camera.longitude) / 360) * scale,
    height / 2 - (northing(lat) - northing(camera.latitude)) * scale,
  ] as const;
}

type Ring = (readonly [number, number])[];

function fill(rings: Ring[], number: number, { width, height, classes }: ClassRaster): void {
  const crossings = crossingsByRow(rings, height);
  crossings.forEach((row, y) => {
    row.sort((a, b) => a - b);
    for (let at = 0; at + 1 < row.length; at += 2) {
      const from = Math.max(0, Math.ceil((row[at] ?? 0) - 0.5));
      const to = Math.min(width - 1, Math.ceil((row[at + 1] ?? 0) - 0.5) - 1);
      for (let x = from; x <= to; x++) classes[y * width + x] = number;
    }
  });
}

/** Where the edges cross the middle of each row. */
function crossingsByRow(rings: Ring[], height: number): number[][] {
  const rows: number[][] = Array.from({ length: height }, () => []);
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [[x0, y0], [x1, y1]] = [ring[at - 1], ring[at]] as [Ring[0], Ring[0]];
      const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
      const last = Math.min(height - 1, Math.ceil(bottom - 0.5) - 1);
      for (let y = Math.max(0, Math.ceil(top - 0.5)); y <= last; y++) {
        rows[y]?.push(x0 + ((y + 0.5 - y0) / (y1 - y0)) * (x1 - x0));
      }
    }
  }
  return rows;
}
