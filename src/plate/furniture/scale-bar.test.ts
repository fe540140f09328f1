import { describe, expect, it } from 'vitest';
import { enForms } from '../../i18n/forms/en';
import { geodesicDistanceMetres } from '../../measure/ellipsoid';
import { plateProjection } from '../projection/projections';
import { scaleBar } from './scale-bar';

const size = { width: 900, height: 600 };

describe('the scale bar', () => {
  it.each([
    ['mercator', 7],
    ['mercator', 11.3],
    ['conformal-local', 11.3],
    ['conformal-local', 14],
  ] as const)('is as long on the ground as it says, in %s at zoom %d', (choice, zoom) => {
    const camera = { longitude: 45, latitude: 41, zoom };
    const projection = plateProjection(choice, { camera }, size);
    const { metres, widthPx } = scaleBar({ size, projection, sides: [] }, enForms);
    const [from, to] = [450 - widthPx / 2, 450 + widthPx / 2];
    const distance = geodesicDistanceMetres(
      projection.toLonLat([from, 300]),
      projection.toLonLat([to, 300]),
    );
    expect(Math.abs(distance / metres - 1)).toBeLessThan(0.001);
    expect(widthPx).toBeLessThanOrEqual(110);
    expect(widthPx).toBeGreaterThan(40);
  });

  it('is written in metres or kilometres, round', () => {
    const textAt = (zoom: number) => {
      const camera = { longitude: 45, latitude: 41, zoom };
      const projection = plateProjection('mercator', { camera }, size);
      const { shapes } = scaleBar({ size, projection, sides: [] }, enForms);
      return shapes.flatMap((shape) => (shape.type === 'text' ? shape.lines : []))[0];
    };
    expect(textAt(7)).toMatch(/^\d0 km$/);
    expect(textAt(15)).toMatch(/^\d00 m$/);
  });
});
