import type { GroupShape, PathShape, Stroke } from '../../../plate/display-list';
import { FINE } from '../../../plate/geometry/generalise';
import { outlineOf } from '../../../plate/geometry/outline';
import type { Frame } from '../../../plate/shapes/frame';
import type { PrintColours } from '../../specification/print-specification';
import type { PrintOverlays } from '../print-content';

const FILL = { colour: 'accent', opacity: 0.07 } as const;

/** The edge of a zone; in black alone there is no room for the white core that stands for the accent. */
export const zoneEdge = (colours: PrintColours): Stroke =>
  colours === 'black'
    ? { colour: 'ink', widthPx: 0.9, opacity: 1, cap: 'butt', dashPx: [4, 2] }
    : { colour: 'accent', widthPx: 1.2, opacity: 0.55, cap: 'butt' };

/** What lies within the reader's distance of the measured lines. */
export function zoneShapes(
  { zones }: Pick<PrintOverlays, 'zones'>,
  frame: Frame,
  colours: PrintColours,
): GroupShape {
  const shapes = zones.flatMap((zone): PathShape[] => {
    const { paths } = outlineOf(zone, frame.projection, frame.size, FINE);
    if (paths.length === 0) return [];
    const strokes = [zoneEdge(colours)];
    const area: PathShape = { type: 'path', closed: true, features: [paths], strokes };
    // In black alone a tint would be a pattern.
    return [colours === 'black' ? area : { ...area, fill: FILL }];
  });
  return { type: 'group', id: 'near-zone', shapes };
}
