import { pathOf } from './line-in-hand';
import { type TileGrid, type TilePiece, tilePieces } from './tile-pieces';
import type { Pixel } from './vertex-window';

/** Words upright along a path. */
export interface WordsPlace {
  /** The path in the direction in which they are read. */
  path: string;
  /** Where their middle is, in pixels from the path's start. */
  middlePx: number;
}

export interface WordsSize {
  lengthPx: number;
  heightPx: number;
  /** From the middle of one to that of the next, if they are not too long for it. */
  spacingPx: number;
  /** The middle of their letters stands so far to the left of the line's direction. */
  besidePx: number;
}

/** How a map lays words out: tile by tile, for a whole zoom level, enlarged up to the next. */
export interface WordsGrid extends TileGrid {
  stretch: number;
  /** How many times larger than its own zoom level a tile is shown. */
  overscaling: number;
}

/** How far each pixel of a polyline is from its start, along it. */
function distancesOf(pixels: readonly Pixel[]): number[] {
  let gone = 0;
  return pixels.map(({ x, y }, at) => {
    const before = pixels[at - 1];
    if (before) gone += Math.hypot(x - before.x, y - before.y);
    return gone;
  });
}

/** The place so far along a polyline; or the same place of another, vertex by vertex. */
function placeAt(
  pixels: readonly Pixel[],
  distances: readonly number[],
  along: number,
  other = pixels,
): Pixel & { next: number } {
  const found = distances.findIndex((distance) => distance >= along);
  const next = found < 0 ? distances.length - 1 : Math.max(1, found);
  const [a, b] = [other[next - 1] as Pixel, other[next] as Pixel];
  const [from, to] = [distances[next - 1] as number, distances[next] as number];
  const share = to > from ? (along - from) / (to - from) : 0;
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y), next };
}

/** A bend sharper than this is met less far out than its sides would. */
const SHARPEST = 0.25;

/** A polyline so far to the left of another's direction, vertex by vertex. */
function besideLine(pixels: readonly Pixel[], px: number): Pixel[] {
  const ways = pixels.slice(1).map(({ x, y }, at) => {
    const from = pixels[at] as Pixel;
    const length = Math.hypot(x - from.x, y - from.y) || 1;
    return { x: (y - from.y) / length, y: (from.x - x) / length };
  });
  return pixels.map(({ x, y }, at) => {
    const [a, b] = [ways[at - 1] ?? ways[at], ways[at] ?? ways[at - 1]];
    if (!a || !b) return { x, y };
    const scale = px / Math.max(SHARPEST, 1 + a.x * b.x + a.y * b.y);
    return { x: x + (a.x + b.x) * scale, y: y + (a.y + b.y) * scale };
  });
}

/** Middles of words on a stretch of a line, as MapLibre sets them (its `getAnchors`); in pixels along the line. */
function middlesOn({ fromPx, toPx, isContinued }: TilePiece, size: WordsSize, grid: WordsGrid) {
  const { lengthPx, heightPx, spacingPx } = size;
  const total = (toPx - fromPx) / grid.stretch;
  const step = Math.max(spacingPx, lengthPx + spacingPx / 4);
  const start = isContinued ? step / 2 : lengthPx / 2 + 2 * heightPx;
  const first = (start * grid.overscaling) % step;
  const all = Array.from({ length: Math.ceil(total / step) + 1 }, (_, at) => first + at * step);
  const hasRoom = (middle: number) => middle >= lengthPx / 2 && middle + lengthPx / 2 <= total;
  const middles = all.filter(hasRoom);
  const alone = isContinued ? [] : [total / 2].filter(hasRoom);
  return (middles.length > 0 ? middles : alone).map((middle) => fromPx + middle * grid.stretch);
}

/** Middles along a polyline; within a tile none stands too near to another. */
function middlesAlong(
  pixels: readonly Pixel[],
  distances: readonly number[],
  size: WordsSize,
  grid: WordsGrid,
): number[] {
  const least = (size.spacingPx / 2) * grid.stretch;
  const taken: { tile: string; at: Pixel }[] = [];
  return tilePieces(pixels, grid).flatMap((piece) =>
    middlesOn(piece, size, grid).filter((middle) => {
      const at = placeAt(pixels, distances, middle);
      const isNear = taken.some(
        (other) =>
          other.tile === piece.tile && Math.hypot(at.x - other.at.x, at.y - other.at.y) < least,
      );
      if (!isNear) taken.push({ tile: piece.tile, at });
      return !isNear;
    }),
  );
}

/** Where words stand beside a polyline in pixels, each upright; `isInSight` leaves out what is not seen. */
export function wordsAlong(
  pixels: readonly Pixel[],
  size: WordsSize,
  grid: WordsGrid,
  isInSight: (middle: Pixel) => boolean = () => true,
): WordsPlace[] {
  const distances = distancesOf(pixels);
  const total = distances.at(-1) ?? 0;
  const middles = middlesAlong(pixels, distances, size, grid).filter((middle) =>
    isInSight(placeAt(pixels, distances, middle)),
  );
  if (middles.length === 0) return [];
  const beside = besideLine(pixels, size.besidePx);
  const gone = distancesOf(beside);
  const [forward, backward] = [pathOf(beside), pathOf(beside.toReversed())];
  return middles.map((middle) => {
    const from = placeAt(pixels, distances, Math.max(0, middle - size.lengthPx / 2), beside);
    const to = placeAt(pixels, distances, Math.min(total, middle + size.lengthPx / 2), beside);
    const at = placeAt(pixels, distances, middle, beside);
    const before = beside[at.next - 1] as Pixel;
    const along = (gone[at.next - 1] as number) + Math.hypot(at.x - before.x, at.y - before.y);
    return to.x >= from.x
      ? { path: forward, middlePx: along }
      : { path: backward, middlePx: (gone.at(-1) as number) - along };
  });
}
