import { LIMITS } from './limits';
import type { OpenedResult } from './opened-file';
import { type OpenedProblem, openedProblem } from './problem';

/** What comes of a file that is refused for one reason. */
export function refusedFor(problem: OpenedProblem): OpenedResult {
  return { state: 'refused', problems: [problem], more: 0 };
}

/** @param bytes size of a file that is refused for it, in bytes */
export function tooLarge(bytes: number): OpenedProblem {
  const megabyte = 1024 * 1024;
  const size = Math.ceil(bytes / megabyte);
  return openedProblem('too-large', { size, most: LIMITS.bytes / megabyte });
}
