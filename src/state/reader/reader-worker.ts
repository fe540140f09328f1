import type { FeatureCollection } from 'geojson';
import type { Layer } from '../../model/layer';
import type { MeasurementDefinition } from '../../model/measurement';
import { type NearQuestion, nearAnswerer } from './answer-near';

/** What the worker is given once: what is declared, and the data of all layers that it reads. */
export interface ReaderWorld {
  layers: readonly Layer[];
  measurements: readonly MeasurementDefinition[];
  data: [string, FeatureCollection][];
}

export type ReaderRequest = { world: ReaderWorld } | { near: NearQuestion };

const post = (answer: unknown) => self.postMessage(answer);
let answerNear: ReturnType<typeof nearAnswerer> | undefined;

self.addEventListener('message', ({ data: request }: MessageEvent<ReaderRequest>) => {
  if ('world' in request) answerNear = nearAnswerer(request.world, post);
  else void answerNear?.(request.near);
});
