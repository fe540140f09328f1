import { measuredRing } from '../../../measure/free-measuring';
import { geodesicCourse } from '../../../measure/geodesic-course';
import type { Measuring } from '../../../model/measuring';
import type { Point } from '../../../plate/camera';
import type { GroupShape } from '../../../plate/display-list';
import { FINE } from '../../../plate/geometry/generalise';
import { outlineOf } from '../../../plate/geometry/outline';
import type { Frame } from '../../../plate/shapes/frame';

/** How the course between the reader's points is drawn, and its sign in the legend. */
export const BY_HAND_STROKES = [
  { colour: 'paper', widthPx: 5, opacity: 0.9, cap: 'round' },
  { colour: 'readers-line', widthPx: 2, opacity: 1, cap: 'butt', dashPx: [5, 2.5] },
] as const;

/** What a reader measured by free hand: the shortest ways between the points, and the points. */
export function measuringShapes(measuring: Measuring, frame: Frame): GroupShape {
  const { projection, size } = frame;
  const course = geodesicCourse(measuredRing(measuring));
  const line = { type: 'LineString' as const, coordinates: course };
  const { paths } = outlineOf(line, projection, size, FINE);
  const at = measuring.positions.map((place): Point => projection.toPixels(...place));
  return {
    type: 'group',
    id: 'measured-by-hand',
    shapes: [
      {
        type: 'path',
        closed: false,
        features: paths.map((path) => [path]),
        strokes: BY_HAND_STROKES.map((stroke) =>
          'dashPx' in stroke ? { ...stroke, dashPx: [...stroke.dashPx] } : stroke,
        ),
      },
      {
        type: 'markers',
        shape: 'circle',
        at,
        radiusPx: 2.6,
        colour: 'readers-line',
        edge: 'paper',
        edgePx: 1,
      },
    ],
  };
}
