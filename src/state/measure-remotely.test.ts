import { afterEach, expect, it, vi } from 'vitest';
import type { DossierContents } from '../model/loaded-dossier';
import { measureRemotely } from './measure-remotely';
import type { MeasureAnswer } from './measure-worker';

/** A worker that says what the test lets it say. */
class ToldWorker extends EventTarget {
  static last: ToldWorker | undefined;
  ended = false;

  constructor() {
    super();
    ToldWorker.last = this;
  }

  postMessage(): void {}

  terminate(): void {
    this.ended = true;
  }

  say(data: MeasureAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

afterEach(() => vi.unstubAllGlobals());

function start(signal: AbortSignal, onDone: (done: number) => void = () => undefined) {
  vi.stubGlobal('Worker', ToldWorker);
  const outcome = measureRemotely({} as DossierContents, new Map(), signal, onDone);
  const worker = ToldWorker.last;
  if (!worker) throw new Error('No worker was made.');
  return { outcome, worker };
}

it('tells how many are measured, and at last what came of all', async () => {
  const told: number[] = [];
  const { outcome, worker } = start(new AbortController().signal, (done) => told.push(done));
  worker.say({ done: 1 });
  worker.say({ done: 2 });
  expect(worker.ended).toBe(false);
  worker.say({ measured: [] });
  expect(await outcome).toEqual(new Map());
  expect(told).toEqual([1, 2]);
  expect(worker.ended).toBe(true);
});

it('is ended by its signal, and the worker with it', async () => {
  const control = new AbortController();
  const { outcome, worker } = start(control.signal);
  control.abort();
  await expect(outcome).rejects.toThrow('aborted');
  expect(worker.ended).toBe(true);
});

it('makes no worker where it was ended before it began', async () => {
  vi.stubGlobal('Worker', () => expect.unreachable());
  const outcome = measureRemotely(
    {} as DossierContents,
    new Map(),
    AbortSignal.abort(),
    () => undefined,
  );
  await expect(outcome).rejects.toThrow('aborted');
});
