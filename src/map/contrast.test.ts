import type { SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layerKinds } from '../layers/layer-kinds';
import { measuredPointRule, measuredRules } from '../layers/measured';
import { type ColourToken, colourOf, type Theme } from '../layers/palette';
import { LAYER_KINDS, type Layer } from '../model/layer';
import { contrastOf, laidUpon, type Rgb, rgbOf } from '../testing/contrast';
import { mapStyle } from './style';

/** What names stand upon. */
const GROUNDS = ['sea', 'ground', 'side-1', 'side-2', 'other'] as const satisfies ColourToken[];
const TEXT = 4.5;
const GRAPHICS = 3;

const layers = LAYER_KINDS.map((kind) => ({ id: kind, kind }) as Layer);

function textLayers(theme: Theme): SymbolLayerSpecification[] {
  const visible = new Set<string>(LAYER_KINDS);
  const style = mapStyle({
    layers,
    visible,
    theme,
    sides: ['AA', 'BB'],
    fontFaces: undefined,
    unlabelled: [],
  });
  return style.layers.filter(
    (layer): layer is SymbolLayerSpecification =>
      layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined,
  );
}

function textContrasts(theme: Theme): string[] {
  return textLayers(theme).flatMap(({ id, paint }) => {
    const colour = rgbOf(String(paint?.['text-color']));
    const opacity = Number(paint?.['text-opacity'] ?? 1);
    const halo = rgbOf(String(paint?.['text-halo-color']));
    const behind: [string, Rgb][] = [
      ['its halo', halo],
      ...GROUNDS.map((token): [string, Rgb] => [token, rgbOf(colourOf(token, theme))]),
    ];
    return behind.flatMap(([name, ground]) => {
      const contrast = contrastOf(laidUpon(colour, ground, opacity), ground);
      return contrast < TEXT ? [`${id} on ${name}: ${contrast.toFixed(2)}`] : [];
    });
  });
}

/** Lines that say something: all but those of the background. Where they have a casing, that is beside them. */
const LINES = [
  ...LAYER_KINDS.filter((kind) => layerKinds[kind].group !== 'context').flatMap(
    (kind) => layerKinds[kind].rules,
  ),
  ...measuredRules.filter(({ id }) => id !== 'faint-line'),
  // A band that fades out, for what is known as a sketch only, has no edge to tell.
].flatMap(({ id, line }) => (line && !line.softness ? [{ id, line }] : []));

function lineContrasts(theme: Theme): string[] {
  return LINES.flatMap(({ id, line }) => {
    const beside: readonly ColourToken[] = line.casing ? [line.casing.colour] : GROUNDS;
    return beside.flatMap((token) => {
      const ground = rgbOf(colourOf(token, theme));
      const colour = laidUpon(rgbOf(colourOf(line.colour, theme)), ground, line.opacity ?? 1);
      const contrast = contrastOf(colour, ground);
      return contrast < GRAPHICS ? [`${id} on ${token}: ${contrast.toFixed(2)}`] : [];
    });
  });
}

function pointContrasts(theme: Theme): string[] {
  const rules = [...LAYER_KINDS.flatMap((kind) => layerKinds[kind].rules), measuredPointRule];
  return rules.flatMap(({ id, marker }) => {
    if (!marker) return [];
    const contrast = contrastOf(
      rgbOf(colourOf(marker.colour, theme)),
      rgbOf(colourOf(marker.edge, theme)),
    );
    return contrast < GRAPHICS ? [`${id}: ${contrast.toFixed(2)}`] : [];
  });
}

describe.each(['light', 'dark'] as const)('on the %s map', (theme) => {
  it('every text is told from its halo and from every ground', () => {
    expect(textLayers(theme).length).toBeGreaterThan(8);
    expect(textContrasts(theme)).toEqual([]);
  });

  it('every line that says something is told from what is beside it, and every mark from its edge', () => {
    expect(LINES.length).toBeGreaterThan(8);
    expect(lineContrasts(theme)).toEqual([]);
    expect(pointContrasts(theme)).toEqual([]);
  });
});
