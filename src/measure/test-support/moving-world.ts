import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LonLat } from '../../model/common';
import type { Layer } from '../../model/layer';

/** To the sixth decimal, as layers are kept. */
const onGrid = (x: number, y: number): LonLat => [
  Math.round(x * 1e6) / 1e6,
  Math.round(y * 1e6) / 1e6,
];
const bend = (at: number): number => 0.004 * Math.sin(at / 3) + 0.0006 * Math.sin(1.7 * at);

/** A river that flows east over some 10 km, with a position every 250 m. */
export const RIVER: LonLat[] = Array.from({ length: 41 }, (_, at) =>
  onGrid(45 + 0.003 * at, 41 + bend(at)),
);
const at = (place: number): LonLat => RIVER[place] as LonLat;
const reach = (from: number, to: number): LonLat[] => RIVER.slice(from, to + 1);
/** Half-way from one position of the river to the next. */
const after = (place: number): LonLat => {
  const [[x0, y0], [x1, y1]] = [at(place), at(place + 1)];
  return onGrid((x0 + x1) / 2, (y0 + y1) / 2);
};
const shifted = (line: LonLat[], north: number): LonLat[] =>
  line.map(([x, y]) => onGrid(x, y + north));

const feature = (
  id: string,
  geometry: Geometry,
  properties: Feature['properties'] = {},
): Feature => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const line = (coordinates: LonLat[]): Geometry => ({ type: 'LineString', coordinates });
const polygon = (...rings: LonLat[][]): Geometry => ({ type: 'Polygon', coordinates: rings });
const point = (coordinates: LonLat): Geometry => ({ type: 'Point', coordinates });
const closed = (ring: LonLat[]): LonLat[] => [...ring, ring[0] as LonLat];

/** A ring of the river and a way back far from it. */
const bank = (ring: LonLat[], far: number): LonLat[] =>
  closed([...ring, [ring.at(-1)?.[0] ?? 0, far], [ring[0]?.[0] ?? 0, far]]);
/** A field at the river: its edge along a reach, and back some 300 m north of it. */
const field = (from: number, to: number): LonLat[] =>
  closed([...reach(from, to), ...shifted(reach(from, to), 0.003).reverse()]);

const HOLE = closed([
  [45.061, 41.02],
  [45.061, 41.022],
  [45.064, 41.022],
  [45.064, 41.02],
]);

/** Whatever runs along the river follows it; the hedge, the old river and all points stay. */
const WORLD: Record<string, Feature[]> = {
  river: [feature('main', line(RIVER), { left: 'AA', right: 'BB' })],
  'old-river': [feature('main', line(shifted(RIVER, 0.0012)), { left: 'AA', right: 'BB' })],
  hedge: [feature('hedge', line(shifted(reach(8, 18), 0.003)))],
  sections: [
    feature('upper', line(reach(6, 14)), { ends_accuracy_m: 60 }),
    feature('lower', line([after(22), ...reach(23, 29), after(29)]), { ends_accuracy_m: 80 }),
  ],
  dykes: [
    feature('dyke', {
      type: 'MultiLineString',
      coordinates: [reach(3, 5), reach(30, 33).reverse()],
    }),
  ],
  countries: [
    feature('aa', polygon(bank(RIVER, 41.05), HOLE)),
    feature('bb', { type: 'MultiPolygon', coordinates: [[bank([...RIVER].reverse(), 40.95)]] }),
  ],
  fields: [
    feature('meadow', polygon(field(9, 13)), { country: 'AA' }),
    feature('marsh', polygon([...field(20, 24).slice(2, -1), ...field(20, 24).slice(0, 3)]), {
      country: 'AA',
    }),
  ],
  roads: [
    feature(
      'road',
      line(
        RIVER.map(
          ([x, y], place): LonLat => onGrid(x + 0.001, y - 0.002 + 0.005 * Math.sin(place / 1.3)),
        ),
      ),
    ),
    feature('path', line([onGrid(45.02, 41.012), onGrid(45.06, 41.006), onGrid(45.1, 41.02)])),
  ],
  places: [
    feature('mill', point(onGrid(45.03, 41.007)), { section: 'upper', height: 410 }),
    feature('inn', point(onGrid(45.08, 40.99)), { section: 'lower', height: 520 }),
    feature('farm', point(onGrid(45.033, 40.998)), { section: 'upper', height: 480 }),
  ],
};

/** Layers of that world, all of one date; each is known to 10 m. */
export const layers = Object.keys(WORLD).map((id) => ({
  id,
  accuracyMetres: 10,
  kind: id === 'places' ? 'settlement' : id === 'river' ? 'border' : 'context',
  date: id === 'old-river' ? '1950' : '2024',
})) as Layer[];

export const data: ReadonlyMap<string, FeatureCollection> = new Map(
  Object.entries(WORLD).map(([id, features]) => [id, { type: 'FeatureCollection', features }]),
);
