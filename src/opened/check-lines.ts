import { findSelfMeeting } from '../measure/self-meeting';
import { LIMITS } from './limits';
import { lineCount, linePositions, type OpenedFile } from './opened-file';
import { openedProblem, type ProblemPlace } from './problem';
import { ProblemList } from './problem-list';

/**
 * Problems of lines that have good positions: those without length, and those that cross, touch or
 * overlap themselves; as many as are listed. Time is bounded by a number of pairs of segments for the
 * whole file.
 * @param onProgress called now and then with how many positions are done
 */
export function checkLines(
  file: OpenedFile,
  onProgress: (positions: number) => void = () => undefined,
): ProblemList {
  const problems = new ProblemList();
  let pairs = 0;
  for (let line = 0; line < lineCount(file) && problems.count < LIMITS.problems; line += 1) {
    const positions = linePositions(file, line);
    if (positions.length < 2) problems.add(openedProblem('short-line', {}, placeOf(file, line)));
    const start = file.starts[line] ?? 0;
    const meeting = findSelfMeeting(positions, LIMITS.segmentPairs - pairs, (segments) =>
      onProgress(start + segments),
    );
    pairs += meeting.pairs;
    if (meeting.result === 'meets') {
      const coordinates = meeting.at?.join(', ') ?? '';
      problems.add(openedProblem('self-crossing', { coordinates }, placeOf(file, line)));
    }
    if (meeting.result === 'not-checkable') {
      problems.add(openedProblem('not-checkable', {}, placeOf(file, line)));
      break;
    }
    onProgress(file.starts[line + 1] ?? 0);
  }
  return problems;
}

function placeOf(file: OpenedFile, line: number): ProblemPlace {
  const feature = file.features[line] ?? 0;
  const name = file.names.get(feature);
  const first = file.features.indexOf(feature);
  const several = file.features[line + 1] === feature || first < line;
  return { feature, ...(name && { name }), ...(several && { part: line - first + 1 }) };
}
