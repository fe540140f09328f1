import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Layer } from '../../model/layer';
import type { Measured, Part } from '../../model/measured';
import { dataOf, feature, path, rectangle } from '../test-support/small-world';
import { controlAreas } from './control-areas';

const HELD = { country: 'AA', control: 'BB', valid_from: '1992', valid_until: '2020' };
/** A piece of land between a border, a line of control, a fence that nothing is measured on, and a road. */
const land = (id: string, properties: Feature['properties'] = HELD) =>
  feature(id, rectangle(0, 0, 1000, 500), properties);
const WORLD: Record<string, Feature[]> = {
  held: [land('first'), land('second', null)],
  'held-once': [land('first')],
  parks: [land('park')],
  border: [feature('main', path([-1000, 0], [2000, 0]))],
  front: [feature('main', path([-1000, 500], [2000, 500]))],
  fence: [feature('main', path([0, -1000], [0, 2000]))],
  road: [feature('main', path([1000, -1000], [1000, 2000]))],
};
const layer = (id: string, kind: string, more: Partial<Layer> = {}) =>
  ({ id, kind, visible: true, measured: true, accuracyMetres: 10, ...more }) as Layer;
const LAYERS = [
  layer('held', 'control-difference'),
  layer('held-once', 'control-difference', { visible: false }),
  layer('parks', 'context'),
  layer('border', 'border'),
  layer('front', 'control-line', { accuracyMetres: 40 }),
  layer('fence', 'border', { measured: false }),
  layer('road', 'road'),
];
const areasOf = (measured: Measured[] = [], layers = LAYERS, data = dataOf(WORLD)) =>
  controlAreas(layers, structuredClone(data), new Map(measured.map((each) => [each.id, each])));

const part = (id: string, value: number, features?: Part['features']): Part => ({
  id,
  value,
  unit: 'm2',
  low: value - 1,
  high: value + 1,
  decidable: true,
  ...(features ? { features } : {}),
});
const measured = (kind: string, ...parts: Part[]) =>
  ({ id: `${kind}-it`, kind, parts }) as Measured;

describe('areas of other control', () => {
  it('are the features of layers that are shown, with what they state', () => {
    const [first, second, ...others] = areasOf();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      layer: 'held',
      id: 'first',
      country: 'AA',
      control: 'BB',
      dates: { from: '1992', until: '2020' },
    });
    expect(second).toMatchObject({ layer: 'held', id: 'second', dates: {} });
    expect(second?.country).toBeUndefined();
  });

  it('have edges as well known as the border and the line of control that they lie on', () => {
    const [{ value, low, high } = { value: 0, low: 0, high: 0 }] = areasOf();
    expect(value / 500_000).toBeCloseTo(1, 3);
    expect(low / (1000 * 450)).toBeCloseTo(1, 3);
    expect(high / (1000 * 550 + Math.PI * (10 ** 2 + 40 ** 2))).toBeCloseTo(1, 3);
  });

  it('have the figure that is declared of the feature alone, where there is one', () => {
    const own = [{ layer: 'held', id: 'first' }];
    const declared = measured('area', part('first', 7, own));
    expect(areasOf([declared])[0]).toMatchObject({ value: 7, low: 6, high: 8 });
    expect(areasOf([declared])[1]?.value).toBeGreaterThan(400_000);
    for (const other of [
      measured('line-length', part('first', 7, own)),
      measured('area', part('first', 7, [{ layer: 'held-once', id: 'first' }])),
      measured('area', part('first', 7, [...own, { layer: 'held', id: 'second' }])),
      measured('area', part('first', 7)),
    ])
      expect(areasOf([other])[0]?.value).toBeGreaterThan(400_000);
  });

  it('are none where no layer has any', () => {
    expect(areasOf([], LAYERS.slice(1))).toEqual([]);
    const without = dataOf(WORLD);
    without.delete('held');
    expect(areasOf([], LAYERS, without)).toEqual([]);
  });
});
