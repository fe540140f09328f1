import type { Pixel } from './vertex-window';

/** Squares of one size in the plane, as a map cuts its lines; in pixels. */
export interface TileGrid {
  /** A corner of one of them. */
  corner: Pixel;
  tilePx: number;
}

/** The stretch of a polyline within one tile. */
export interface TilePiece {
  /** Which tile, in words that differ from those of every other. */
  tile: string;
  fromPx: number;
  toPx: number;
  /** It comes from another tile. */
  isContinued: boolean;
}

/** Where a coordinate from `a` to `b` meets grid lines, as shares of the way. */
function crossings(a: number, b: number, tilePx: number): number[] {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const first = Math.ceil(low / tilePx);
  const count = Math.max(0, Math.floor(high / tilePx) - first + 1);
  if (b === a) return [];
  return Array.from({ length: count }, (_, at) => ((first + at) * tilePx - a) / (b - a));
}

/** A polyline in pixels, cut by a grid; places along it in pixels from its start. */
export function tilePieces(pixels: readonly Pixel[], { corner, tilePx }: TileGrid): TilePiece[] {
  const pieces: TilePiece[] = [];
  let gone = 0;
  for (let at = 1; at < pixels.length; at += 1) {
    const [a, b] = [pixels[at - 1] as Pixel, pixels[at] as Pixel];
    const [x, y] = [a.x - corner.x, a.y - corner.y];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    const cuts = [...crossings(x, x + dx, tilePx), ...crossings(y, y + dy, tilePx), 1];
    let from = 0;
    for (const to of cuts.sort((one, other) => one - other)) {
      const middle = (from + to) / 2;
      const tile = [x + middle * dx, y + middle * dy].map((v) => Math.floor(v / tilePx)).join();
      const last = pieces.at(-1);
      if (to === from) continue;
      if (last?.tile === tile) last.toPx = gone + to * length;
      else {
        const isContinued = last !== undefined;
        pieces.push({ tile, fromPx: gone + from * length, toPx: gone + to * length, isContinued });
      }
      from = to;
    }
    gone += length;
  }
  return pieces;
}
