import { deflateSync } from 'node:zlib';
import { PNG_SIGNATURE, pngChunk, pngHeader } from './png-chunk';

/** Colours in a picture: the most common of each neighbourhood of colours, so that a rare accent is kept. */
const MOST_COLOURS = 96;
/** Colours whose channels agree in their four highest bits are neighbours. */
const NEIGHBOURS = 0xf0f0f0;

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, alpha, row by row from the top; what is not opaque counts as if it were. */
  rgba: Uint8Array;
}

const colourAt = ({ rgba }: Pixels, at: number) =>
  ((rgba[4 * at] ?? 0) << 16) | ((rgba[4 * at + 1] ?? 0) << 8) | (rgba[4 * at + 2] ?? 0);

function distance(a: number, b: number): number {
  const channel = (shift: number) => ((a >> shift) & 255) - ((b >> shift) & 255);
  return channel(16) ** 2 + channel(8) ** 2 + channel(0) ** 2;
}

function commonest(counts: ReadonlyMap<number, number>): number[] {
  const groups = new Map<number, { colour: number; most: number; all: number }>();
  for (const [colour, count] of counts) {
    const group = groups.get(colour & NEIGHBOURS) ?? { colour, most: 0, all: 0 };
    const best = count > group.most ? { colour, most: count } : group;
    groups.set(colour & NEIGHBOURS, { ...best, all: group.all + count });
  }
  const sorted = [...groups.values()].sort((a, b) => b.all - a.all || a.colour - b.colour);
  return sorted.slice(0, MOST_COLOURS).map(({ colour }) => colour);
}

/** The most common colours, and for every pixel the nearest of them; the same for the same pixels. */
function indexed(pixels: Pixels): { palette: number[]; indices: Uint8Array } {
  const counts = new Map<number, number>();
  const size = pixels.width * pixels.height;
  for (let at = 0; at < size; at++) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = commonest(counts);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) {
    const distances = palette.map((own) => distance(own, colour));
    nearest.set(colour, distances.indexOf(Math.min(...distances)));
  }
  const indices = Uint8Array.from(
    { length: size },
    (_, at) => nearest.get(colourAt(pixels, at)) ?? 0,
  );
  return { palette, indices };
}

/** A small PNG file of a picture: the most common colours by index (PNG, third edition, colour type 3). */
export function indexedPng(pixels: Pixels): Buffer {
  const { width, height } = pixels;
  const { palette, indices } = indexed(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    PNG_SIGNATURE,
    pngHeader(width, height, 3),
    pngChunk(
      'PLTE',
      Uint8Array.from(palette.flatMap((c) => [(c >> 16) & 255, (c >> 8) & 255, c & 255])),
    ),
    pngChunk('IDAT', deflateSync(rows, { level: 9 })),
    pngChunk('IEND', new Uint8Array()),
  ]);
}
