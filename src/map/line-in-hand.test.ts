import { expect, it } from 'vitest';
import { hatchImage } from '../layers/hatch';
import { SIDE_CHANGE_HATCH } from '../layers/readers-line';
import type { LonLat } from '../model/common';
import { hatchInHand } from './hatch-in-hand';
import { pathsInHand } from './line-in-hand';
import { wordsAlong } from './words-along';
import { wordsGrid } from './words-grid';

const mapped: LonLat[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 0],
];
/** A degree is ten pixels, and north is up. */
const toPixel = ([x, y]: LonLat) => ({ x: x * 10, y: -y * 10 });

it('a line in hand is drawn from the kept vertex before to the one after, with the ground between', () => {
  const course = mapped.with(2, [2, 1]);
  expect(pathsInHand(mapped, course, toPixel)).toEqual({
    line: 'M10.0,0.0L20.0,-10.0L30.0,0.0',
    ground: 'M10.0,0.0L20.0,-10.0L30.0,0.0L30.0,0.0L20.0,0.0L10.0,0.0Z',
  });
});

it('a line in hand is drawn at each place that is not as mapped, and nowhere else', () => {
  const course = mapped.with(1, [1, -1]).with(4, [4, 1]);
  const { line } = pathsInHand(mapped, course, toPixel);
  expect(line).toBe('M0.0,0.0L10.0,10.0L20.0,0.0M30.0,0.0L40.0,-10.0');
  expect(pathsInHand(mapped, mapped, toPixel)).toEqual({ line: '', ground: '' });
});

const size = { lengthPx: 100, heightPx: 10, spacingPx: 200, besidePx: 0 };
const along = (length: number) => [
  { x: 0, y: 0 },
  { x: length, y: 0 },
];
/** One tile, from 5 px west and north of the line's start. */
const whole = { corner: { x: -5, y: -5 }, tilePx: 2000, stretch: 1, overscaling: 1 };

it('words stand along a line as far apart as they should, and once where only one has room', () => {
  const middles = (length: number) =>
    wordsAlong(along(length), size, whole).map(({ middlePx }) => middlePx);
  expect(middles(500)).toEqual([70, 270]);
  expect(middles(110)).toEqual([55]);
  expect(middles(90)).toEqual([]);
  expect(wordsAlong(along(500), size, whole, ({ x }) => x > 100)).toHaveLength(1);
});

it('words are laid out for a whole zoom level and drawn apart up to the next, tile by tile', () => {
  const stretched = wordsAlong(along(500), size, { ...whole, stretch: 1.25 });
  expect(stretched.map(({ middlePx }) => middlePx)).toEqual([87.5, 337.5]);
  // A line that comes from another tile has its first words half a distance from the edge, at 300.
  const cut = wordsAlong(along(700), size, { ...whole, corner: { x: 300, y: -5 } });
  expect(cut.map(({ middlePx }) => middlePx)).toEqual([70, 400, 600]);
});

it('words are read from the left on a line that goes to the left', () => {
  const [place] = wordsAlong(along(500).reverse(), size, whole);
  expect(place).toEqual({ path: 'M0.0,0.0L500.0,0.0', middlePx: 430 });
});

it('words stand to the left of the line’s direction, around its bends', () => {
  const bent = [...along(500), { x: 500, y: 500 }];
  const [, , place] = wordsAlong(bent, { ...size, besidePx: 20 }, whole);
  // On the way down, 470 px from the start: the corner lies 20 px out on both sides.
  expect(place).toEqual({
    path: 'M0.0,-20.0L520.0,-20.0L520.0,500.0',
    middlePx: (470 / 500) * 520,
  });
});

it('the tiles of words are those of a map: 512 px at each whole zoom level, from 14 on ever larger', () => {
  const at = (zoom: number) =>
    wordsGrid({ longitude: 0, latitude: 0, zoom }, { width: 0, height: 0 });
  expect(at(3)).toMatchObject({ tilePx: 512, stretch: 1, overscaling: 1 });
  expect(at(3).corner.x).toBeCloseTo(-2048, 6);
  expect(at(15.5).tilePx).toBeCloseTo(512 * 2 ** 1.5, 6);
  expect(at(15.5).overscaling).toBe(2);
});

/** Whether a stroke of the SVG hatch covers a pixel's middle, by the lines of its path data. */
function isOnStroke(strokes: string, widthPx: number, x: number, y: number): boolean {
  return [...strokes.matchAll(/M([-\d.]+),([-\d.]+)L/g)].some(([, x0, y0]) => {
    const row = Number(y0) - Number(x0);
    return Math.abs(x - y + row) / Math.SQRT2 < widthPx / 2;
  });
}

it('the hatch in hand has its strokes where the picture of the map has them', () => {
  const hatch = { ...SIDE_CHANGE_HATCH, colour: 'ink' } as const;
  const { width, height, data } = hatchImage(hatch, '#000000', 1);
  const { strokes, widthPx, pattern } = hatchInHand(
    { longitude: 0, latitude: 0, zoom: 0 },
    { width: 512, height: 512 },
  );
  expect(pattern).toMatchObject({ width, height });
  let covered = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const cover = data[(y * width + x) * 4 + 3] ?? 0;
      const isOn = isOnStroke(strokes, widthPx, x + 0.5, y + 0.5);
      if (cover > 200) expect(isOn).toBe(true);
      if (cover < 50) expect(isOn).toBe(false);
      covered += isOn ? 1 : 0;
    }
  }
  expect(covered).toBeGreaterThan(500);
});

it('the hatch in hand begins at the corner of the map, enlarged between two zoom levels', () => {
  const at = (zoom: number) =>
    hatchInHand({ longitude: 0, latitude: 0, zoom }, { width: 512, height: 512 }).pattern;
  expect(at(0).patternTransform).toMatch(/^translate\(-?0\.00 -?0\.00\) scale\(1\.0000\)$/);
  // The world is 1448.15 px wide, its corner 468.08 px to the north-west of the picture's: five sheets of 90.51 px and 15.53 px more.
  expect(at(1.5).patternTransform).toBe('translate(-15.53 -15.53) scale(1.4142)');
});
