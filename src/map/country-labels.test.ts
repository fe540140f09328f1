import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import type { Extent } from '../model/common';
import type { NameView, Territory } from './country-grid';
import { countryLabels } from './country-labels';

const box = (country: string, [west, south, east, north]: Extent): Territory => ({
  country,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});
const west = box('ES', [-10, -10, 0, 10]);
const east = box('PT', [0, -10, 10, 10]);
const PIXELS_A_DEGREE = 60;

function view(extent: Extent, covered: NameView['covered'] = []): NameView {
  const [left, south, right, north] = extent;
  const size = {
    width: (right - left) * PIXELS_A_DEGREE,
    height: (north - south) * PIXELS_A_DEGREE,
  };
  return { extent, size, zoom: 9, covered };
}

const label = (territories: Territory[], shown: NameView) =>
  countryLabels(territories, shown, (code) => (code === 'ES' ? 'SPAIN' : 'PORTUGAL'));

const named = (labels: ReturnType<typeof label>, name: string): Feature | undefined =>
  labels.features.find(({ properties }) => properties?.label === name);

/** Where a name may stand, best first: longitude, latitude. */
function placesOf(labels: ReturnType<typeof label>, name: string): [number, number][] {
  const { geometry, properties } = named(labels, name) ?? {};
  if (geometry?.type !== 'Point') return [];
  const [x = 0, y = 0] = geometry.coordinates;
  const told: (string | [number, number])[] = properties?.offsets ?? [];
  const offsets = told.filter(Array.isArray);
  const ems = properties?.sizePx / PIXELS_A_DEGREE;
  return offsets.map(([across, down]) => [x + Number(across) * ems, y - Number(down) * ems]);
}

it('writes each country’s name upon its own land that is in sight, at each of its places', () => {
  const labels = label([west, east], view([-5, -4, 5, 4]));
  for (const [name, side] of [
    ['SPAIN', -1],
    ['PORTUGAL', 1],
  ] as const) {
    const places = placesOf(labels, name);
    expect(places.length).toBeGreaterThan(2);
    expect(places.every(([x, y]) => x * side > 0.8 && x * side < 4.2 && Math.abs(y) < 4)).toBe(
      true,
    );
  }
});

it('leaves a name out where it would not stand wholly upon its land', () => {
  expect(placesOf(label([west, east], view([0.01, -4, 9, 4])), 'SPAIN')).toEqual([]);
  expect(placesOf(label([west, east], view([-0.6, -4, 9, 4])), 'SPAIN')).toEqual([]);
});

it('writes a name smaller and closer where its land is narrow', () => {
  const wide = named(label([west, east], view([-8, -4, 8, 4])), 'PORTUGAL')?.properties;
  const narrow = named(label([west, east], view([-8, -4, 1.9, 4])), 'PORTUGAL')?.properties;
  expect(narrow?.sizePx).toBeLessThan(wide?.sizePx);
  expect(narrow?.spacingEm).toBeLessThan(wide?.spacingEm);
});

it('keeps both names out of an exclave', () => {
  const exclave = box('PT', [-8, -3.5, -1, 3.5]);
  const labels = label([west, exclave], view([-9, -6, 0, 6]));
  expect(placesOf(labels, 'SPAIN').length).toBeGreaterThan(0);
  for (const [, y] of placesOf(labels, 'SPAIN')) expect(Math.abs(y)).toBeGreaterThan(3.5);
  expect(placesOf(labels, 'PORTUGAL')).toEqual([]);
});

it('keeps a name off what is hatched while there is room beside it', () => {
  const hatched: Territory = { ...box('', [-10, -3, -3, 10]), country: null };
  const shown = view([-10, -10, 0, 10]);
  const isFree = placesOf(label([west, hatched], shown), 'SPAIN').map(([x, y]) => y < -3 || x > -3);
  expect(isFree.indexOf(false)).toBeGreaterThan(2);
  const all: Territory = { ...west, country: null };
  expect(placesOf(label([west, all], shown), 'SPAIN').length).toBeGreaterThan(0);
});

it('keeps a name off what lies upon the map', () => {
  // The northern half of the view, but for its westernmost degree.
  const tools = { x: 60, y: 0, width: 540, height: 240 };
  const places = placesOf(label([west], view([-10, -4, 0, 4], [tools])), 'SPAIN');
  expect(places.length).toBeGreaterThan(0);
  for (const [, y] of places) expect(y).toBeLessThan(0);
});
