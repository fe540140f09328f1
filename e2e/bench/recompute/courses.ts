import type { LineString } from 'geojson';
import { seeded } from '../../../src/measure/test-support/random';
import type { LonLat } from '../../../src/model/common';
import { applyLineEdit } from '../../../src/model/line-edit';
import type { LayerData } from '../../../src/model/loaded-dossier';

const COURSES = 200;
/** Moved by up to some 150 m each way, as a drag does from frame to frame. */
const REACH_DEGREES = 0.0015;

/**
 * Courses of the line as a reader's drag makes them: one vertex of one of the delimited sections
 * moved, from a fixed seed; those that the line does not allow are left out.
 */
export function draggedCourses(
  mapped: readonly LonLat[],
  data: LayerData,
  sections: string,
): LonLat[][] {
  const places = new Map(mapped.map((position, at) => [position.join(' '), at]));
  const vertices = (data.get(sections)?.features ?? [])
    .flatMap(({ geometry }) => (geometry as LineString).coordinates)
    .flatMap((position) => places.get(position.join(' ')) ?? []);
  const random = seeded(1);
  const courses: LonLat[][] = [];
  while (courses.length < COURSES) {
    const index = vertices[Math.floor(random() * vertices.length)] ?? 0;
    const [x, y] = mapped[index] as LonLat;
    const by = () => (2 * random() - 1) * REACH_DEGREES;
    const result = applyLineEdit(mapped, { kind: 'move', index, to: [x + by(), y + by()] });
    if ('line' in result) courses.push(result.line);
  }
  return courses;
}
