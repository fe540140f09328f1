import type { DossierContents, LayerData } from '../model/loaded-dossier';
import type { Measured } from '../model/measured';
import type { MeasureAnswer, MeasureRequest } from './measure-worker';
import { measureWorkerAddress } from './measure-worker-address';

/**
 * Measures everything in a worker of its own, so that the page stays quick.
 * Rejects with the worker's reason, or with that of `signal`, which ends it; a measurement whose
 * layers are absent is absent.
 * @param onDone told how many have been measured so far
 */
export function measureRemotely(
  contents: DossierContents,
  data: LayerData,
  signal: AbortSignal,
  onDone: (done: number) => void,
): Promise<ReadonlyMap<string, Measured>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const worker = new Worker(measureWorkerAddress, { type: 'module' });
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason);
    });
    worker.addEventListener('message', ({ data: answer }: MessageEvent<MeasureAnswer>) => {
      if ('done' in answer) return onDone(answer.done);
      worker.terminate();
      if ('measured' in answer) resolve(new Map(answer.measured));
      else reject(new Error(answer.error));
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message || 'worker'));
    });
    const request: MeasureRequest = { contents, layers: [...data] };
    worker.postMessage(request);
  });
}
