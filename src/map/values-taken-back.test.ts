import type { FeatureCollection } from 'geojson';
import { expect, it, vi } from 'vitest';
import type { LiveMap, MapViewProps } from './map-view-props';
import { MEASURED_SOURCE, VALUES_SOURCE } from './style';
import { valuesOnMap } from './values-on-map';

const properties = { measurement: 'road', part: 'one' };
const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
const line = {
  type: 'LineString' as const,
  coordinates: [
    [10, 50],
    [10.01, 50.01],
  ],
};
const point = { type: 'Point' as const, coordinates: [10.005, 50.005] };
const all = (geometry: typeof line | typeof point, more: object): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry, properties: { ...properties, ...more } }],
});
const propsWith = (values: FeatureCollection, pieces: FeatureCollection) =>
  ({
    sources: new Map([
      [VALUES_SOURCE, values],
      [MEASURED_SOURCE, pieces],
    ]),
  }) as unknown as MapViewProps;

it('writes a value that says the same not again while its piece is moved, and places it when that rests', () => {
  vi.useFakeTimers();
  let writes = 0;
  const map = {
    getSource: () => ({
      setData: () => {
        writes += 1;
      },
    }),
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
    getCenter: () => ({ lng: 10.005, lat: 50.005 }),
    getZoom: () => 13,
    once: () => undefined,
  } as unknown as LiveMap;
  const values = valuesOnMap(map);
  const text = all(point, { label: '690 m' });
  const longer = { ...line, coordinates: [...line.coordinates, [10.02, 50.01]] };
  values.settle(propsWith(text, all(line, { state: 'active' })));
  vi.runAllTimers();
  const before = writes;
  const moved = { ...propsWith(text, all(longer, { state: 'active' })), inHand: true };
  for (let move = 1; move <= 5; move += 1) {
    values.change(moved);
    vi.advanceTimersByTime(400);
  }
  expect(writes).toBe(before);
  vi.runAllTimers();
  expect(writes).toBeGreaterThan(before);
  vi.useRealTimers();
});

it('takes a value off the map when its piece no longer holds, at once and for good', () => {
  vi.useFakeTimers();
  const written = new Map<string, FeatureCollection>();
  const map = {
    getSource: (id: string) => ({ setData: (data: FeatureCollection) => written.set(id, data) }),
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
    getCenter: () => ({ lng: 10.005, lat: 50.005 }),
    getZoom: () => 13,
    once: () => undefined,
  } as unknown as LiveMap;
  const values = valuesOnMap(map);
  values.settle(propsWith(all(point, { label: '690 m' }), all(line, { state: 'active' })));
  vi.runAllTimers();
  expect(written.get(VALUES_SOURCE)?.features).toHaveLength(1);
  values.change(propsWith(none, none));
  expect(written.get(VALUES_SOURCE)?.features).toEqual([]);
  vi.runAllTimers();
  expect(written.get(VALUES_SOURCE)?.features).toEqual([]);
  vi.useRealTimers();
});
