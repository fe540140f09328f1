import { expect, it } from 'vitest';
import { roomBeside } from './room-beside';

const village = (id: string, longitude: number, latitude = 0) => ({
  feature: {
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
  },
  label: 'Middleham',
  beside: 'Canolbarth\nMediana',
});

it('gives a lonely village room from far away', () => {
  expect(roomBeside([village('a', 0)]).get('a')).toBe(9);
});

it('gives neighbours room only where they lie apart by more than their names', () => {
  // At zoom 12 a hundredth of a degree is 512 · 2¹² · 0.01 / 360 = 58 pixels.
  const zooms = roomBeside([village('w', 0), village('m', 0.02), village('e', 0.04)]);
  expect(zooms.get('m')).toBeGreaterThan(zooms.get('w') ?? 99);
  expect(zooms.get('m')).toBeLessThanOrEqual(14);
});

it('lets names stand below each other where there is room for all lines', () => {
  // At zoom 12 the two are 58 pixels apart, at zoom 11 only 29, and three lines with one need 30.
  expect(roomBeside([village('n', 0, 0.01), village('s', 0, 0)]).get('s')).toBe(12);
});

it('gives none where two stand on one place', () => {
  expect(roomBeside([village('a', 0), village('b', 0)]).size).toBe(0);
});
