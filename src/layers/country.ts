import type { LayerKindModule } from './symbology';

/** Country shapes: two tints of equal weight for the sides, a quiet one for the others. */
export const country: LayerKindModule = {
  kind: 'country',
  group: 'territory',
  rules: [{ id: 'land', fill: { colour: 'country-tint', opacity: 1 } }],
  legend: [{ rule: 'land', swatch: 'area', message: 'legend.country' }],
};
