import type { Extent } from '../../../model/common';
import type { Camera } from '../../../model/view';
import { fitExtent, framePaddingPx } from '../../../plate/camera';

/** Degrees: an extent of a single place is framed with its surroundings. */
const LEAST_DEGREES = 0.01;

/** The camera that shows all of an extent in the page's map. */
export function frameExtent([west, south, east, north]: Extent): Camera {
  const { clientWidth = 800, clientHeight = 600 } = document.querySelector('.map-canvas') ?? {};
  const size = { width: clientWidth, height: clientHeight };
  const [x, y] = [
    Math.max(0, LEAST_DEGREES - (east - west)) / 2,
    Math.max(0, LEAST_DEGREES - (north - south)) / 2,
  ];
  const extent: Extent = [west - x, south - y, east + x, north + y];
  return fitExtent(extent, size, framePaddingPx(size));
}
