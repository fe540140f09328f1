import type { DossierContents, LayerData } from '../model/loaded-dossier';
import type { Measured } from '../model/measured';
import type { MeasureAnswer, MeasureRequest } from './measure-worker';
import { measureWorkerAddress } from './measure-worker-address';

/**
 * Measures everything in a worker of its own, so that the page stays quick.
 * Rejects with the worker's reason; a measurement whose layers are absent is absent.
 */
export function measureRemotely(
  contents: DossierContents,
  data: LayerData,
): Promise<ReadonlyMap<string, Measured>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(measureWorkerAddress, { type: 'module' });
    worker.addEventListener('message', ({ data: answer }: MessageEvent<MeasureAnswer>) => {
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
