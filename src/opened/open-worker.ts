import type { Extent } from '../model/common';
import type { OpenedResult } from './opened-file';
import { openedProblem } from './problem';
import { readOpenedFile } from './read-opened-file';
import { refusedFor } from './refusal';

/** What the page asks of the worker. */
export interface OpenRequest {
  file: Blob;
  name: string;
  extent: Extent;
}

/** Progress as often as it is seen, then one result. */
export type OpenAnswer = { share: number } | { result: OpenedResult };

/** Steps of progress that are worth a message. */
const STEPS = 100;

function reporter(): (share: number) => void {
  let told = 0;
  return (share) => {
    const step = Math.floor(share * STEPS);
    if (step <= told) return;
    told = step;
    const answer: OpenAnswer = { share: step / STEPS };
    self.postMessage(answer);
  };
}

async function open({ file, name, extent }: OpenRequest): Promise<OpenedResult> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await readOpenedFile(bytes, name, { extent, onProgress: reporter() });
  } catch {
    return refusedFor(openedProblem('unreadable'));
  }
}

/** The arrays change hands: nothing is copied in the page. */
function transferred(result: OpenedResult): Transferable[] {
  if (result.state !== 'opened') return [];
  const { positions, starts, features, rings } = result.file;
  return [positions, starts, features, rings].map(({ buffer }) => buffer as ArrayBuffer);
}

self.addEventListener('message', async ({ data }: MessageEvent<OpenRequest>) => {
  const result = await open(data);
  const answer: OpenAnswer = { result };
  self.postMessage(answer, { transfer: transferred(result) });
});
