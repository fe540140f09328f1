import { isParsable } from './prescan-json';
import { type OpenedProblem, openedProblem } from './problem';

/** The value of a JSON text. Nested too deeply, or with too many brackets, it is not parsed at all. */
export function parseJson(text: string): { value: unknown } | { problem: OpenedProblem } {
  if (!isParsable(text)) return { problem: openedProblem('too-complex') };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: openedProblem('not-json', { line: faultyLine(text, error) }) };
  }
}

/** The line that the browser's message names, by line or by position; 0 where it names none. */
function faultyLine(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  if (line) return Number(line);
  const [, position] = /\bposition (\d+)/.exec(message) ?? [];
  return position ? text.slice(0, Number(position)).split('\n').length : 0;
}
