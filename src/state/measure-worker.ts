import type { FeatureCollection } from 'geojson';
import { measureAll } from '../measure/measure-all';
import type { DossierContents } from '../model/loaded-dossier';
import type { Measured } from '../model/measured';

/** What the page asks of the worker. */
export interface MeasureRequest {
  contents: DossierContents;
  layers: [string, FeatureCollection][];
}

export type MeasureAnswer = { measured: [string, Measured][] } | { error: string };

function answer({ contents, layers }: MeasureRequest): MeasureAnswer {
  try {
    // One that its layers' data does not allow is left out, and so counts as differing.
    return { measured: [...measureAll(contents, new Map(layers), () => undefined)] };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<MeasureRequest>) => {
  self.postMessage(answer(event.data));
});
