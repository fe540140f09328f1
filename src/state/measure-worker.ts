import type { FeatureCollection } from 'geojson';
import { measureAll } from '../measure/measure-all';
import type { DossierContents } from '../model/loaded-dossier';
import type { Measured } from '../model/measured';

/** What the page asks of the worker. */
export interface MeasureRequest {
  contents: DossierContents;
  layers: [string, FeatureCollection][];
}

/** How many have been measured so far, and at last what came of all. */
export type MeasureAnswer =
  | { done: number }
  | { measured: [string, Measured][] }
  | { error: string };

const tell = (said: MeasureAnswer) => self.postMessage(said);

function answer({ contents, layers }: MeasureRequest): MeasureAnswer {
  try {
    let done = 0;
    const onDone = () => tell({ done: ++done });
    // One that its layers' data does not allow is left out, and so counts as differing.
    const measured = measureAll(contents, new Map(layers), () => undefined, onDone);
    return { measured: [...measured] };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<MeasureRequest>) => {
  tell(answer(event.data));
});
