import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Layer } from '../model/layer';
import { cameraToPixels } from '../plate/camera';
import { placeValues, type ValuesToPlace } from './place-values';

const camera = { longitude: 0, latitude: 0, zoom: 10 };
const size = { width: 600, height: 400 };
const toPixels = cameraToPixels(camera, size);

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
const piece = (part: string, geometry: Geometry): Feature => ({
  type: 'Feature',
  geometry,
  properties: { measurement: 'm', part },
});
const point = (longitude: number, latitude: number): Geometry => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});
const value = (part: string, label: string): Feature => ({
  ...piece(part, point(0, 0)),
  properties: { measurement: 'm', part, label },
});

function place(pieces: Feature[], values: Feature[], more: Partial<ValuesToPlace> = {}) {
  const input = { layers: [], data: new Map(), camera, size, covered: [], ...more };
  const placed = placeValues({
    ...input,
    pieces: collection(pieces),
    values: collection(values),
  });
  const boxes = placed.values.features.map(({ geometry, properties }) => {
    const [longitude = 0, latitude = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
    const [x, y] = toPixels(longitude, latitude);
    const lines = String(properties?.label).split('\n');
    const [half, tall] = [Math.max(...lines.map(({ length }) => length)) * 3, lines.length * 8];
    return { x, y, left: x - half, right: x + half, top: y - tall, bottom: y + tall };
  });
  return { placed, boxes };
}

const overlap = (a: { left: number; right: number; top: number; bottom: number }, b: typeof a) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A degree is 512 * 2 ** 10 / 360 pixels wide at this zoom. */
const degrees = (pixels: number) => (pixels * 360) / (512 * 2 ** 10);

describe('the values on the live map', () => {
  it('stand beside their pieces, and one whose piece is out of sight stands nowhere', () => {
    const pieces = [piece('a', point(0, 0)), piece('far', point(9, 9))];
    const { placed, boxes } = place(pieces, [value('a', '2.7 km'), value('far', '9 km')]);
    expect(placed.values.features.map(({ properties }) => properties?.label)).toEqual(['2.7 km']);
    expect(Math.hypot((boxes[0]?.x ?? 0) - 300, (boxes[0]?.y ?? 0) - 200)).toBeLessThan(60);
  });

  it('never cover each other, nor the tools upon the map, where pieces are crowded; a line leads to some', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pieces = names.map((name, i) => piece(name, point(degrees(i * 18), degrees(i * -9))));
    const tool = { x: 320, y: 120, width: 120, height: 70 };
    const values = names.map((name) => value(name, 'undecided, 10–610 m'));
    const { placed, boxes } = place(pieces, values, { covered: [tool] });
    expect(boxes).toHaveLength(6);
    expect(placed.leaders.features.length).toBeGreaterThan(1);
    const toolBox = { left: 320, right: 440, top: 120, bottom: 190 };
    boxes.forEach((box, i) => {
      expect(overlap(box, toolBox)).toBe(false);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      expect(box.left).toBeGreaterThan(0);
      expect(box.bottom).toBeLessThan(400);
    });
  });

  it('keep off the marks of settlements', () => {
    const mark: Feature = {
      type: 'Feature',
      id: 's',
      properties: {},
      geometry: point(degrees(20), 0),
    };
    const layers = [{ id: 'villages', kind: 'settlement' } as Layer];
    const data = new Map([['villages', collection([mark])]]);
    const alone = place([piece('a', point(0, 0))], [value('a', '2.7 km')]);
    const beside = place([piece('a', point(0, 0))], [value('a', '2.7 km')], { layers, data });
    expect(alone.boxes[0]?.x).toBeGreaterThan(310);
    const [box] = beside.boxes;
    expect(box && overlap(box, { left: 316, right: 324, top: 196, bottom: 204 })).toBe(false);
  });
});
