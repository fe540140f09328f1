import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { flatColour, LINE_PX } from './flat-colours';

type Paint = Record<string, unknown>;

/** Every colour inside a value, which may be an expression, made flat. */
function recoloured(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(recoloured);
  return typeof value === 'string' && /^#[\da-f]{6}$/.test(value) ? flatColour(value) : value;
}

function flatPaint({ type, paint = {} }: { type: string; paint?: Paint }): Paint {
  switch (type) {
    case 'background':
      return { 'background-color': '#ffffff' };
    case 'fill':
      return { 'fill-color': recoloured(paint['fill-color'] ?? '#000000') };
    case 'line':
      return { 'line-color': '#000000', 'line-width': LINE_PX };
    case 'circle': {
      const { 'circle-radius': radius, 'circle-stroke-width': width } = paint;
      return {
        'circle-color': '#000000',
        'circle-radius': radius,
        'circle-stroke-color': '#000000',
        'circle-stroke-width': width,
      };
    }
    default:
      return {};
  }
}

const isText = (layer: LayerSpecification) =>
  layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined;

/**
 * A style of the live map without text, dashes, patterns and transparency, its places untouched:
 * what is left must lie where the drawing has it.
 */
export function flatStyle(style: StyleSpecification): StyleSpecification {
  const layers = style.layers.filter((layer) => !isText(layer));
  return {
    ...style,
    transition: { duration: 0, delay: 0 },
    layers: layers.map(
      (layer) => ({ ...layer, paint: flatPaint(layer as { type: string }) }) as LayerSpecification,
    ),
  };
}
