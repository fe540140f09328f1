import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexedPng } from '../raster/indexed-png';
import { rasterise } from '../raster/rasterise';

const packages = dirname(
  dirname(dirname(createRequire(import.meta.url).resolve('@resvg/resvg-js'))),
);
const CACHE = join(packages, '.cache/delimit-pictures');

export const PICTURE_WIDTH_PX = 1200;

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));

let code = '';

/** Changes with any file of the engine: whatever draws and words the pictures is among them. */
function codeVersion(): string {
  if (code) return code;
  const hash = createHash('sha256');
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(SOURCE, file)));
  code = hash.digest('hex');
  return code;
}

/** Bytes kept by a key; made where there are none yet. */
function kept(key: string, make: () => Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 24);
  const path = join(CACHE, `${hash}.png`);
  if (existsSync(path)) return readFileSync(path);
  const bytes = make();
  mkdirSync(CACHE, { recursive: true });
  // Whole in one step: another build may be reading it.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
  return bytes;
}

/** Colours by index: a third of the bytes, and no difference to be seen. */
function pixelsOf(svg: string): Uint8Array {
  const { widthPx, heightPx, rgba } = rasterise(svg, PICTURE_WIDTH_PX);
  return indexedPng({ width: widthPx, height: heightPx, rgba: rgba() });
}

/** A drawing as PNG; taken from an earlier build where the drawing is the same. */
export const linkPicturePng = (svg: string): Uint8Array =>
  kept(`indexed ${svg}`, () => pixelsOf(svg));

/**
 * A drawing as PNG; not even drawn where an earlier build had the same engine and the same name.
 * @param name tells it from all others, with the version of the data
 * @param draw gives it as SVG
 */
export const namedPicturePng = (name: string, draw: () => string): Uint8Array =>
  kept(`${codeVersion()} ${name}`, () => pixelsOf(draw()));
