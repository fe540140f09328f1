import { geodesicDistanceMetres } from '../../../measure/ellipsoid';
import type { Frame } from '../../../plate/shapes/frame';

const SPAN_PX = 10;

/** Layout pixels for a metre on the ground in the middle of a map; the projection is conformal. */
export function pixelsPerMetre({ size, projection }: Frame): number {
  const [x, y] = [size.width / 2, size.height / 2];
  const [from, to] = [projection.toLonLat([x, y]), projection.toLonLat([x, y + SPAN_PX])];
  return SPAN_PX / geodesicDistanceMetres(from, to);
}
