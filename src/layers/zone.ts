import type { LayerKindModule } from './symbology';

/** A described zone without a centre line: something lies in it, nobody has said where. */
export const zone: LayerKindModule = {
  kind: 'zone',
  group: 'route',
  rules: [
    {
      id: 'zone',
      hatch: { pattern: 'falling', colour: 'schematic', spacingPx: 6, widthPx: 1.4 },
    },
  ],
  legend: [{ rule: 'zone', swatch: 'area', message: 'legend.zone' }],
};
