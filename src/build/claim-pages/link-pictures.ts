import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rasterise } from '../raster/rasterise';

const packages = dirname(
  dirname(dirname(createRequire(import.meta.url).resolve('@resvg/resvg-js'))),
);
const CACHE = join(packages, '.cache/delimit-pictures');

export const PICTURE_WIDTH_PX = 1200;

/** A claim's picture as PNG; taken from an earlier build where the drawing is the same. */
export function linkPicturePng(svg: string): Uint8Array {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 24);
  const path = join(CACHE, `${hash}.png`);
  if (existsSync(path)) return readFileSync(path);
  const bytes = rasterise(svg, PICTURE_WIDTH_PX).png();
  mkdirSync(CACHE, { recursive: true });
  // Whole in one step: another build may be reading it.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
  return bytes;
}
