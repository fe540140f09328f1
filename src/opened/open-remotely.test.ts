import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LIMITS } from './limits';
import { EXTENT } from './test-support/files';

vi.mock('./open-worker-address', () => ({ openWorkerAddress: '/assets/open.js' }));
const { openRemotely } = await import('./open-remotely');

/** A worker that says what the test tells it to. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  asked: unknown;
  ended = false;
  constructor() {
    super();
    FakeWorker.started.push(this);
  }
  postMessage(message: unknown) {
    this.asked = message;
  }
  terminate() {
    this.ended = true;
  }
  say(data: unknown) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const file = new File(['{}'], 'line.geojson');
const only = () => FakeWorker.started[0] as FakeWorker;

it('gives progress and the worker’s result, and ends the worker', async () => {
  const shares: number[] = [];
  const opening = openRemotely(file, { extent: EXTENT, onProgress: (share) => shares.push(share) });
  expect(only().asked).toEqual({ file, name: 'line.geojson', extent: EXTENT });
  only().say({ share: 0.5 });
  only().say({ result: { state: 'opened', file: 'it' } });
  expect(await opening).toEqual({ state: 'opened', file: 'it' });
  expect([shares, only().ended]).toEqual([[0.5], true]);
});

it('ends the worker at once when it is cancelled', async () => {
  const cancel = new AbortController();
  const opening = openRemotely(file, { extent: EXTENT, signal: cancel.signal });
  cancel.abort();
  expect(await opening).toEqual({ state: 'cancelled' });
  expect(only().ended).toBe(true);
  const again = await openRemotely(file, { extent: EXTENT, signal: cancel.signal });
  expect([again, FakeWorker.started.length]).toEqual([{ state: 'cancelled' }, 1]);
});

it('refuses a file that is too large without reading it', async () => {
  const large = Object.defineProperty(new File([], 'x'), 'size', { value: LIMITS.bytes + 1 });
  expect(await openRemotely(large, { extent: EXTENT })).toMatchObject({
    state: 'refused',
    problems: [{ code: 'too-large' }],
  });
  expect(FakeWorker.started).toEqual([]);
});

it('refuses where the worker fails, or where none may run', async () => {
  const refusal = { state: 'refused', problems: [{ code: 'unreadable' }] };
  const opening = openRemotely(file, { extent: EXTENT });
  only().dispatchEvent(new Event('error'));
  expect(await opening).toMatchObject(refusal);
  vi.stubGlobal('Worker', () => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(await openRemotely(file, { extent: EXTENT })).toMatchObject(refusal);
});
