import type { OpenedFile } from '../../opened/opened-file';
import type { ExploreState } from '../explore-state';
import { worldOf } from './load-world';
import type { OpenedMeasuring } from './opened-lines';
import type { DrawnFile, OpenedAnswer, OpenedQuestion, ReaderRequest } from './reader-messages';
import { readerWorkerAddress } from './reader-worker-address';

/** Measures an opened file in a worker of its own, which ends with the work or when it is aborted. */
export function measureOpenedRemotely(
  state: ExploreState,
  opened: OpenedQuestion,
  signal: AbortSignal,
  tell: (measuring: OpenedMeasuring) => void,
): void {
  const world = worldOf(state, state.words.value.contents.measurements);
  const worker = new Worker(readerWorkerAddress, { type: 'module' });
  const end = (measuring: OpenedMeasuring) => {
    worker.terminate();
    tell(measuring);
  };
  signal.addEventListener('abort', () => worker.terminate());
  worker.addEventListener('message', ({ data }: MessageEvent<OpenedAnswer>) => {
    if ('share' in data) tell({ state: 'running', share: data.share });
    else if ('figures' in data) end({ state: 'done', figures: data.figures });
    else end({ state: 'failed', reason: data.error });
  });
  worker.addEventListener('error', ({ message }) => end({ state: 'failed', reason: message }));
  worker.postMessage({ opened, world } satisfies ReaderRequest);
}

/** Prepares an opened file for the map in a worker; null where that fails. */
export function drawOpenedRemotely(file: OpenedFile): Promise<DrawnFile | null> {
  return new Promise((resolve) => {
    const worker = new Worker(readerWorkerAddress, { type: 'module' });
    const end = (drawn: DrawnFile | null) => {
      worker.terminate();
      resolve(drawn);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<DrawnFile>) => end(data));
    worker.addEventListener('error', () => end(null));
    worker.postMessage({ draw: file } satisfies ReaderRequest);
  });
}
