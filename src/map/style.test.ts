import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palette } from '../layers/palette';
import type { Layer } from '../model/layer';
import { LAYER_KINDS } from '../model/layer';
import { mapStyle, type StyleInput } from './style';
import { styleChanges } from './style-changes';
import { hatchImages, markerImages } from './style-images';

const layers = LAYER_KINDS.map((kind) => ({ id: kind, kind }) as Layer);
const input: StyleInput = {
  layers,
  visible: new Set(LAYER_KINDS),
  theme: 'light',
  sides: ['ES', 'PT'],
  fontFaces: { 'Noto Sans Regular': 'https://paper.example/font.woff2' },
  unlabelled: [],
};
const idsOf = (style: ReturnType<typeof mapStyle>) => style.layers.map(({ id }) => id);

describe('the map’s style', () => {
  it('is valid by MapLibre’s own specification, with every kind of layer in it', () => {
    expect(validateStyleMin(mapStyle(input))).toEqual([]);
    expect(validateStyleMin(mapStyle({ ...input, theme: 'dark', sides: [] }))).toEqual([]);
  });

  it('draws in the declared order, what is measured above it, and values above all', () => {
    const ids = idsOf(mapStyle({ ...input, layers: [layers[6], layers[1]] as Layer[] }));
    const at = (start: string) => ids.findIndex((id) => id.startsWith(start));
    expect(at('border/line')).toBeLessThan(at('country/land'));
    expect(at('country/land')).toBeLessThan(at('measured/'));
    expect(ids.at(-2)).toContain('measured-values');
    expect(ids.at(-1), 'what is placed first').toContain('keep-clear');
  });

  it('uses the accent for what is measured and for nothing else', () => {
    const accented = mapStyle(input).layers.filter((layer) =>
      JSON.stringify(layer).includes(palette.accent.light),
    );
    expect(accented.length).toBeGreaterThan(0);
    for (const { id } of accented) expect(id).toMatch(/^measured/);
  });

  it('refers to no image that it does not make', () => {
    const text = JSON.stringify(mapStyle(input));
    const named = [...text.matchAll(/"((?:hatch|marker)\/[^"]+)"/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    const made = [...hatchImages('light', 1, 1).keys(), ...markerImages('light', 1).keys()];
    for (const name of named) expect(made).toContain(name);
  });
});

describe('the changes between two styles', () => {
  it('are none between equal ones', () => {
    expect(styleChanges(mapStyle(input), mapStyle({ ...input }))).toEqual([]);
  });

  it('hide exactly the layers of what is switched off', () => {
    const visible = new Set(LAYER_KINDS.filter((kind) => kind !== 'zone'));
    expect(styleChanges(mapStyle(input), mapStyle({ ...input, visible }))).toEqual([
      { layer: 'zone/zone/hatch', set: 'layout', property: 'visibility', value: 'none' },
    ]);
  });

  it('change paint with the theme, and filters with what is left unlabelled', () => {
    const dark = styleChanges(mapStyle(input), mapStyle({ ...input, theme: 'dark' }));
    expect(dark.some(({ property }) => property === 'background-color')).toBe(true);
    const rest = styleChanges(mapStyle(input), mapStyle({ ...input, unlabelled: ['a'] }));
    expect(new Set(rest.map(({ set }) => set))).toEqual(new Set(['filter']));
  });
});
