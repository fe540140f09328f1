import type { LineRange } from '../measure/line-changes';
import type { LonLat } from '../model/common';
import type { Camera } from '../model/view';
import type { Size } from '../plate/camera';

/** A place on the map, in CSS pixels from its upper left corner. */
export interface Pixel {
  x: number;
  y: number;
}

/** A vertex of the line that has a handle. */
export interface ShownVertex extends Pixel {
  index: number;
}

export interface VertexWindow {
  vertices: ShownVertex[];
  /** Between neighbours that both are shown, and far enough apart; `index` is that of the first. */
  midpoints: ShownVertex[];
  /** Some vertices in sight have no handle at this zoom. */
  isThinned: boolean;
}

/** Handles stand at least this far apart, so that each is a target of its own. */
const APART_PX = 26;
const WORLD_PX = 512;
/** Handles a little outside of the map come in as it moves. */
const MARGIN_PX = 20;

/** Web Mercator, 0 to 1 from west and north. */
function worldOf([longitude, latitude]: LonLat): Pixel {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

/** From positions to pixels of a map that is not turned, and back. */
export function pixelFrame({ longitude, latitude, zoom }: Camera, { width, height }: Size) {
  const scale = WORLD_PX * 2 ** zoom;
  const centre = worldOf([longitude, latitude]);
  return {
    toPixel: (position: LonLat): Pixel => {
      const { x, y } = worldOf(position);
      return { x: (x - centre.x) * scale + width / 2, y: (y - centre.y) * scale + height / 2 };
    },
    toPosition: ({ x, y }: Pixel): LonLat => {
      const worldX = (x - width / 2) / scale + centre.x;
      const worldY = (y - height / 2) / scale + centre.y;
      const angle = Math.PI * (1 - 2 * worldY);
      return [(worldX - 0.5) * 360, (Math.atan(Math.sinh(angle)) * 180) / Math.PI];
    },
  };
}

/** Indexes of a stretch's vertices that stand apart at a scale, counted from its start: panning changes none. */
function thinned(pixels: readonly Pixel[], chosen: number): Set<number> {
  const kept = new Set<number>();
  let last: Pixel | undefined;
  for (const [at, pixel] of pixels.entries()) {
    if (last && Math.hypot(pixel.x - last.x, pixel.y - last.y) < APART_PX) continue;
    kept.add(at);
    last = pixel;
  }
  // The chosen one stays in sight, and gets the room.
  const own = pixels[chosen];
  if (own && !kept.has(chosen)) {
    for (const at of kept) {
      const { x, y } = pixels[at] as Pixel;
      if (Math.hypot(x - own.x, y - own.y) < APART_PX) kept.delete(at);
    }
    kept.add(chosen);
  }
  return kept;
}

/** The vertices of a stretch that get handles: those in sight, as far as they stand apart. */
export function vertexWindow(
  course: readonly LonLat[],
  { from, to }: LineRange,
  chosen: number,
  camera: Camera,
  size: Size,
): VertexWindow {
  const { toPixel } = pixelFrame(camera, size);
  const pixels = course.slice(from, to + 1).map(toPixel);
  const kept = thinned(pixels, chosen - from);
  const isSeen = ({ x, y }: Pixel) =>
    x > -MARGIN_PX && y > -MARGIN_PX && x < size.width + MARGIN_PX && y < size.height + MARGIN_PX;
  const seen = pixels.flatMap((pixel, at) => (isSeen(pixel) ? [{ at, pixel }] : []));
  const vertices = seen.filter(({ at }) => kept.has(at));
  const midpoints = seen.flatMap(({ at, pixel }): ShownVertex[] => {
    const next = pixels[at + 1];
    if (!next || !kept.has(at) || !kept.has(at + 1)) return [];
    const isWide = Math.hypot(next.x - pixel.x, next.y - pixel.y) >= 2 * APART_PX;
    const middle = { x: (pixel.x + next.x) / 2, y: (pixel.y + next.y) / 2 };
    return isWide && isSeen(middle) ? [{ index: from + at, ...middle }] : [];
  });
  return {
    vertices: vertices.map(({ at, pixel }) => ({ index: from + at, ...pixel })),
    midpoints,
    isThinned: vertices.length < seen.length,
  };
}
