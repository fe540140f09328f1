import { describe, expect, it } from 'vitest';
import type { Measured, Part } from '../model/measured';
import { measuredShapes, type ShownMeasurement } from './measured-pieces';
import { measuredValues, type ValueLabel } from './measured-values';

const line = {
  type: 'LineString' as const,
  coordinates: [
    [0, 0],
    [2, 0],
  ],
};
const part = (id: string, more: Partial<Part> = {}): Part => ({
  id,
  value: 5,
  unit: 'm',
  low: 4,
  high: 6,
  decidable: true,
  geometry: line,
  ...more,
});
const shown = (id: string, active: boolean, parts: Part[]): ShownMeasurement => ({
  measured: { id, parts } as Measured,
  active,
});
const square = (west: number, south: number, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const label = (_: Measured, { id }: Part): ValueLabel => ({
  name: `name of ${id}`,
  value: `value of ${id}`,
  named: false,
});
const statesOf = (shapes: ReturnType<typeof measuredShapes>) =>
  shapes.features.map(({ properties }) => `${properties?.part}: ${properties?.state}`);

describe('the measured pieces', () => {
  it('are strong for the measurement being read, faint for the others', () => {
    const other = part('q', { geometry: square(5, 5, 1) });
    const all = [shown('a', true, [part('p')]), shown('b', false, [other])];
    expect(statesOf(measuredShapes(all, new Map(), null))).toEqual(['p: active', 'q: faint']);
  });

  it('are marked where they cannot be decided, and where they are pointed at', () => {
    const undecided = shown('a', true, [part('p', { decidable: false })]);
    const one = (chosen: { measurement: string; part: string } | null) =>
      statesOf(measuredShapes([undecided], new Map(), chosen));
    expect(one(null)).toEqual(['p: undecided']);
    expect(one({ measurement: 'a', part: 'p' })).toEqual(['p: chosen']);
  });

  it('are the very features of a layer, drawn once though two pieces share one', () => {
    const feature = { type: 'Feature' as const, id: 'f', properties: {}, geometry: line };
    const data = new Map([['l', { type: 'FeatureCollection' as const, features: [feature] }]]);
    const more = { geometry: undefined, features: [{ layer: 'l', id: 'f' }] };
    const parts = [part('p', more), part('q', { ...more, decidable: false })];
    const shapes = measuredShapes([shown('a', true, parts)], data, null);
    expect(statesOf(shapes)).toEqual(['q: undecided']);
    expect(shapes.features[0]?.geometry).toBe(line);
    expect(shapes.features[0]?.properties).toMatchObject({ layer: 'l', feature: 'f' });
  });

  it('are drawn once though two measurements made the same geometry anew', () => {
    const again = part('q', { geometry: structuredClone(line) });
    const all = [shown('a', true, [part('p')]), shown('b', false, [again])];
    expect(statesOf(measuredShapes(all, new Map(), null))).toEqual(['p: active']);
  });

  it('tint an area once where another lies within it', () => {
    const parts = [
      part('whole', { geometry: square(0, 0, 10) }),
      part('enclave', { geometry: square(4, 4, 1) }),
      part('exclave', { geometry: square(20, 4, 1) }),
      part('overlapping', { geometry: square(6, 6, 5) }),
    ];
    const shapes = measuredShapes([shown('a', true, parts)], new Map(), null);
    expect(shapes.features.map(({ properties }) => properties?.shape)).toEqual([
      'area',
      'outline',
      'area',
      'area',
    ]);
  });
});

describe('the measured values', () => {
  it('stand at the pieces of the measurement being read, and name none that is alone', () => {
    const other = part('q', { geometry: square(5, 5, 1) });
    const all = [shown('a', true, [part('p')]), shown('b', false, [other])];
    expect(measuredValues(all, new Map(), label).features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [1, 0] },
        properties: {
          label: 'value of p',
          order: -5,
          shape: 'line',
          measurement: 'a',
          part: 'p',
        },
      },
    ]);
  });

  it('stand together under their names where two pieces have the same geometry', () => {
    const again = part('q', { geometry: structuredClone(line) });
    const { features } = measuredValues([shown('a', true, [part('p'), again])], new Map(), label);
    expect(features.map(({ properties }) => properties?.label)).toEqual([
      'name of p\nvalue of p\n\nname of q\nvalue of q',
    ]);
  });
});
