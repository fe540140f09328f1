import type { LayerKindModule } from './symbology';

/** Land of the wider world, without borders: the sheet that the map is drawn on. */
export const ground: LayerKindModule = {
  kind: 'ground',
  group: 'context',
  rules: [{ id: 'land', fill: { colour: 'ground', opacity: 1 } }],
  legend: [{ rule: 'land', swatch: 'area', message: 'legend.ground' }],
};
