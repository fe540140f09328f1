import { describe, expect, it } from 'vitest';
import type { Layer } from '../model/layer';
import { type DrawnThing, meantItem, pickableSources } from './pickable';

const layers = [
  { id: 'lands', kind: 'country' },
  { id: 'enclaves', kind: 'area' },
  { id: 'line', kind: 'border' },
  { id: 'sketch', kind: 'schematic-route' },
  { id: 'villages', kind: 'settlement' },
] as Layer[];
const drawn = (source: string, type: string, part = 'x'): DrawnThing => ({
  source,
  layer: { id: `${source}/rule/${part}`, type },
  properties: { id: 'a' },
});
const piece = (type: string): DrawnThing => ({
  source: 'measured',
  layer: { id: 'measured/rule/line', type },
  properties: { measurement: 'length', part: 'p', layer: 'line', feature: 'a' },
});
const layerOf = (...things: DrawnThing[]) => {
  const item = meantItem(things, layers);
  return item?.kind === 'piece' ? 'piece' : item?.feature.layer;
};

describe('what is meant by pointing', () => {
  it('is a mark before a text, a text before a line, a line before an area', () => {
    const [area, line] = [drawn('enclaves', 'fill'), drawn('line', 'line')];
    const mark = drawn('villages', 'circle');
    expect(layerOf(area, line, mark)).toBe('villages');
    expect(layerOf(area, line)).toBe('line');
    expect(layerOf(area)).toBe('enclaves');
    expect(layerOf(drawn('enclaves', 'symbol', 'label'), mark)).toBe('villages');
    expect(layerOf()).toBeUndefined();
  });

  it('is the measured piece before the feature that it is, and names both', () => {
    expect(meantItem([drawn('line', 'line'), piece('line')], layers)).toEqual({
      kind: 'piece',
      piece: { measurement: 'length', part: 'p' },
      feature: { layer: 'line', feature: 'a' },
    });
  });

  it('is a village’s mark before a measured line, and before a value’s text', () => {
    const value = { ...piece('symbol'), source: 'measured-values' };
    expect(layerOf(piece('line'), value, drawn('villages', 'circle'))).toBe('villages');
  });

  it('is a thin line before a broad sketch that lies above it', () => {
    expect(layerOf(drawn('sketch', 'line'), drawn('line', 'line'))).toBe('line');
  });
});

it('ground and countries cannot be pointed at', () => {
  expect([...pickableSources(layers)]).not.toContain('lands');
  expect([...pickableSources(layers)]).toContain('villages');
});
