import type { OpenedProblem } from '../problem';
import { openText } from './files';

/** The problems of a text that must be refused. */
export async function problems(text: string): Promise<OpenedProblem[]> {
  const result = await openText(text);
  if (result.state !== 'refused') throw new Error('It was opened');
  return result.problems;
}

/** Their codes, each with the part and the position where it is. */
export const short = async (text: string) =>
  (await problems(text)).map(({ code, place }) => [code, place?.part, place?.position]);
