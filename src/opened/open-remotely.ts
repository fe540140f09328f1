import type { Extent } from '../model/common';
import { LIMITS } from './limits';
import type { OpenAnswer, OpenRequest } from './open-worker';
import { openWorkerAddress } from './open-worker-address';
import type { OpenedResult } from './opened-file';
import { openedProblem } from './problem';
import { refusedFor, tooLarge } from './refusal';

export interface OpenOptions {
  /** Where every position must lie: west, south, east, north in degrees. */
  extent: Extent;
  /** Called with the share of the work that is done, from 0 to 1, at most a hundred times. */
  onProgress?: (share: number) => void;
  /** Ends the work at once when it is aborted. */
  signal?: AbortSignal;
}

/**
 * Opens a reader's file in a worker of its own, so that the page stays quick; nothing of it leaves
 * the browser. Never rejects: a file that cannot be read, or a worker that does not run, is a refusal.
 */
export function openRemotely(
  file: File,
  { extent, onProgress = () => undefined, signal }: OpenOptions,
): Promise<OpenedResult | { state: 'cancelled' }> {
  if (signal?.aborted) return Promise.resolve({ state: 'cancelled' });
  if (file.size > LIMITS.bytes) return Promise.resolve(refusedFor(tooLarge(file.size)));
  return new Promise((resolve) => {
    const worker = startWorker();
    if (!worker) return resolve(refusedFor(openedProblem('unreadable')));
    const end = (result: OpenedResult | { state: 'cancelled' }) => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    const cancel = () => end({ state: 'cancelled' });
    signal?.addEventListener('abort', cancel);
    worker.addEventListener('message', ({ data }: MessageEvent<OpenAnswer>) => {
      if ('result' in data) end(data.result);
      else onProgress(data.share);
    });
    for (const fault of ['error', 'messageerror']) {
      worker.addEventListener(fault, () => end(refusedFor(openedProblem('unreadable'))));
    }
    const request: OpenRequest = { file, name: file.name, extent };
    worker.postMessage(request);
  });
}

/** Null where the browser or its settings allow no worker. */
function startWorker(): Worker | null {
  try {
    return new Worker(openWorkerAddress, { type: 'module' });
  } catch {
    return null;
  }
}
