import { expression } from '@maplibre/maplibre-gl-style-spec';
import { Geodesic } from 'geographiclib-geodesic';
import { expect, it } from 'vitest';
import { pixelsOf } from './band-overlay';

/** The width in pixels by MapLibre's own reading of the expression. */
function widthPx(metres: number, latitude: number, zoom: number): number {
  const parsed = expression.createPropertyExpression(pixelsOf(metres, latitude), 'line-width', {
    type: 'number',
    'property-type': 'data-driven',
    expression: { interpolated: true, parameters: ['zoom', 'feature'] },
  } as never);
  if (parsed.result === 'error') throw new Error(JSON.stringify(parsed.value));
  return parsed.value.evaluate({ zoom });
}

it.each([
  [50, 38, 9],
  [250, 41.1, 11.37],
  [1000, 44, 16],
])(
  'draws %d m at latitude %d and zoom %d as wide as the geodesic across it, to 0.1 %%',
  (metres, latitude, zoom) => {
    const degrees = 360 / (512 * 2 ** zoom);
    const { s12: metresOfPixel = 0 } = Geodesic.WGS84.Inverse(latitude, 45, latitude, 45 + degrees);
    expect(widthPx(metres, latitude, zoom) / (metres / metresOfPixel)).toBeCloseTo(1, 3);
  },
);
