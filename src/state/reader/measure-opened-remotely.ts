import type { OpenedFile } from '../../opened/opened-file';
import type { ExploreState } from '../explore-state';
import { worldOf } from './load-world';
import type {
  DrawAnswer,
  OpenedAnswer,
  OpenedMeasuring,
  OpenedQuestion,
  ReaderRequest,
} from './reader-messages';
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

/** Runs something after the page has drawn what it was told before. */
const afterDrawing = (run: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run)));

/** Prepares an opened file for the map in a worker, bit by bit, until it is aborted. */
export function drawOpenedRemotely(
  file: OpenedFile,
  signal: AbortSignal,
  take: (answer: DrawAnswer) => void,
): void {
  const worker = new Worker(readerWorkerAddress, { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  worker.addEventListener('message', ({ data }: MessageEvent<DrawAnswer>) => {
    if (signal.aborted) return;
    take(data);
    if ('courses' in data) worker.terminate();
    else afterDrawing(() => worker.postMessage({ more: true } satisfies ReaderRequest));
  });
  worker.postMessage({ draw: file } satisfies ReaderRequest);
}
