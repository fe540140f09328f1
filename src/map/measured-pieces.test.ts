import { describe, expect, it } from 'vitest';
import type { Measured, Part } from '../model/measured';
import { measuredPieces, type ShownMeasurement } from './measured-pieces';

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
const label = (_: Measured, { id }: Part) => `value of ${id}`;
const statesOf = (pieces: ReturnType<typeof measuredPieces>) =>
  pieces.shapes.features.map(({ properties }) => `${properties?.part}: ${properties?.state}`);

describe('the measured pieces', () => {
  it('are strong and carry values for the measurement being read, faint for the others', () => {
    const other = {
      ...line,
      coordinates: [
        [5, 5],
        [6, 6],
      ],
    };
    const pieces = measuredPieces(
      [shown('a', true, [part('p')]), shown('b', false, [part('q', { geometry: other })])],
      new Map(),
      null,
      label,
    );
    expect(statesOf(pieces)).toEqual(['p: active', 'q: faint']);
    expect(pieces.values.features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [1, 0] },
        properties: { label: 'value of p', order: -5, shape: 'line' },
      },
    ]);
  });

  it('are marked where they cannot be decided, and where they are pointed at', () => {
    const undecided = part('p', { decidable: false });
    const one = (chosen: { measurement: string; part: string } | null) =>
      statesOf(measuredPieces([shown('a', true, [undecided])], new Map(), chosen, label));
    expect(one(null)).toEqual(['p: undecided']);
    expect(one({ measurement: 'a', part: 'p' })).toEqual(['p: chosen']);
  });

  it('are the very features of a layer, drawn once though two pieces share one', () => {
    const feature = { type: 'Feature' as const, id: 'f', properties: {}, geometry: line };
    const data = new Map([['l', { type: 'FeatureCollection' as const, features: [feature] }]]);
    const features = [{ layer: 'l', id: 'f' }];
    const pieces = measuredPieces(
      [
        shown('a', true, [
          part('p', { geometry: undefined, features }),
          part('q', { geometry: undefined, features, decidable: false }),
        ]),
      ],
      data,
      null,
      label,
    );
    expect(statesOf(pieces)).toEqual(['q: undecided']);
    expect(pieces.shapes.features[0]?.geometry).toBe(line);
  });
});
