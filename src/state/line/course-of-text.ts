import { findSelfMeeting } from '../../measure/self-meeting';
import type { Extent, LonLat } from '../../model/common';
import { changedLine, readLine } from '../../model/readers-line-link';
import { readKeptLine } from './kept-line';
import { courseOf } from './line-messages';

/**
 * The course that a text gives; null where the text is damaged, belongs to another mapped line, or its
 * course leaves the extent or meets itself.
 */
export function courseOfText(
  mapped: readonly LonLat[],
  text: string,
  extent: Extent,
): LonLat[] | null {
  const changes = readLine(mapped, text);
  if (!changes?.every(({ positions }) => isWithin(positions, extent))) return null;
  return soundCourse(changedLine(mapped, changes));
}

const isWithin = (positions: readonly LonLat[], [west, south, east, north]: Extent) =>
  positions.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);

function soundCourse(course: LonLat[]): LonLat[] | null {
  const isSimple = findSelfMeeting(course, Number.POSITIVE_INFINITY).result === 'none';
  return course.length >= 2 && isSimple ? course : null;
}

/**
 * The course that was kept, as changes of this mapped line or else, where the mapped line has become
 * another since, as it was; null where neither can be read.
 */
export function courseOfKept(
  mapped: readonly LonLat[],
  kept: string,
  extent: Extent,
): { course: LonLat[]; isOfOlderData: boolean } | null {
  const { text, flat } = readKeptLine(kept);
  const course = courseOfText(mapped, text, extent);
  if (course) return { course, isOfOlderData: false };
  const older = courseOf(flat);
  const sound = isWithin(older, extent) && soundCourse(older);
  return sound ? { course: sound, isOfOlderData: true } : null;
}
