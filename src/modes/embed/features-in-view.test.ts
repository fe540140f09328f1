import { expect, it } from 'vitest';
import { featuresInView } from './features-in-view';

const line = (id: string, ...coordinates: [number, number][]) => ({
  type: 'Feature' as const,
  id,
  properties: {},
  geometry: { type: 'LineString' as const, coordinates },
});
const data = new Map([
  [
    'roads',
    {
      type: 'FeatureCollection' as const,
      features: [line('across', [9, 50.5], [12, 50.5]), line('beyond', [20, 50], [21, 51])],
    },
  ],
]);
const idsOf = (seen: typeof data) => seen.get('roads')?.features.map(({ id }) => id);

it('keeps what crosses the drawing, though none of its positions lies in it', () => {
  const seen = featuresInView(data, [10, 50, 11, 51], null) as typeof data;
  expect(idsOf(seen)).toEqual(['across']);
});

it('follows the camera of a link', () => {
  const camera = { longitude: 20.5, latitude: 50.5, zoom: 8 };
  expect(idsOf(featuresInView(data, [10, 50, 11, 51], camera) as typeof data)).toEqual(['beyond']);
});
