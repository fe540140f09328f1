import { expect, it } from 'vitest';
import type { Layer } from '../model/layer';
import { colourOf } from './palette';
import { sidesOf, tintOf } from './sides';

const border = { id: 'border', kind: 'border' } as Layer;
const line = (left: string, right: string) => ({
  type: 'Feature' as const,
  id: `${left}-${right}`,
  properties: { left, right },
  geometry: { type: 'LineString' as const, coordinates: [] },
});

/** OKLab lightness of `#rrggbb`, after Ottosson. */
function lightness(hexColour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hexColour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}

it('reads the two sides from the border’s own properties, whichever lies left', () => {
  const data = new Map([
    ['border', { type: 'FeatureCollection' as const, features: [line('PT', 'ES')] }],
  ]);
  expect(sidesOf([border], data)).toEqual(['ES', 'PT']);
  expect(sidesOf([border], new Map())).toEqual([]);
});

it('gives each side a tint and all others a quiet one', () => {
  expect(['ES', 'PT', 'FR'].map((code) => tintOf(code, ['ES', 'PT']))).toEqual([
    'side-1',
    'side-2',
    'other',
  ]);
});

it.each(['light', 'dark'] as const)('gives neither side more weight on a %s map', (theme) => {
  const [first, second] = [colourOf('side-1', theme), colourOf('side-2', theme)].map(lightness);
  expect(Math.abs((first ?? 0) - (second ?? 1))).toBeLessThan(0.01);
});
