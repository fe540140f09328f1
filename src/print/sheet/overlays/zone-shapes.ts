import type { GroupShape, PathShape } from '../../../plate/display-list';
import { FINE } from '../../../plate/geometry/generalise';
import { outlineOf } from '../../../plate/geometry/outline';
import type { Frame } from '../../../plate/shapes/frame';
import type { PrintColours } from '../../specification/print-specification';
import type { PrintOverlays } from '../print-content';

const FILL = { colour: 'accent', opacity: 0.07 } as const;
const EDGE = { colour: 'accent', widthPx: 1.2, opacity: 0.55, cap: 'butt' } as const;
/** In black alone the white core that stands for the accent needs room, and a tint would be a pattern. */
const BLACK_EDGE = {
  colour: 'ink',
  widthPx: 0.9,
  opacity: 1,
  cap: 'butt',
  dashPx: [4, 2],
} as const;

/** What lies within the reader's distance of the measured lines. */
export function zoneShapes(
  { zones }: PrintOverlays,
  frame: Frame,
  colours: PrintColours,
): GroupShape {
  const shapes = zones.flatMap((zone): PathShape[] => {
    const { paths } = outlineOf(zone, frame.projection, frame.size, FINE);
    if (paths.length === 0) return [];
    const edge = colours === 'black' ? { ...BLACK_EDGE, dashPx: [...BLACK_EDGE.dashPx] } : EDGE;
    const area: PathShape = { type: 'path', closed: true, features: [paths], strokes: [edge] };
    return [colours === 'black' ? area : { ...area, fill: FILL }];
  });
  return { type: 'group', id: 'near-zone', shapes };
}
