import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MOST_LIVE } from '../most-live';

type Entry = { target: unknown; isIntersecting: boolean };
let see: (entries: Entry[]) => void = () => undefined;

class Sight {
  constructor(tell: (entries: Entry[]) => void) {
    see = tell;
  }
  observe(): void {}
  unobserve(): void {}
}

const frameNamed = (isConnected = true) => ({
  isConnected,
  contentWindow: { postMessage: vi.fn() },
});
type Frame = ReturnType<typeof frameNamed>;
const asked = (frames: readonly Frame[]) =>
  frames.flatMap(({ contentWindow }, at) =>
    contentWindow.postMessage.mock.calls.length ? [at] : [],
  );

async function started(frames: readonly Frame[]) {
  const { countLive } = await import('./count-live');
  const tell = countLive as unknown as (frame: Frame, isLive: boolean) => void;
  for (const frame of frames) tell(frame, true);
  return tell;
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal('IntersectionObserver', Sight);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('lets as many frames without an origin be live as there may be', async () => {
  const frames = Array.from({ length: MOST_LIVE }, () => frameNamed());
  await started(frames);
  expect(asked(frames)).toEqual([]);
});

it('asks the one that has been out of sight longest for its drawing, in the versioned message', async () => {
  const frames = Array.from({ length: MOST_LIVE }, () => frameNamed());
  const tell = await started(frames);
  for (const at of [5, 2]) {
    vi.advanceTimersByTime(1000);
    see([{ target: frames[at], isIntersecting: false }]);
  }
  tell(frameNamed(), true);
  expect(asked(frames)).toEqual([5]);
  expect(frames[5]?.contentWindow.postMessage).toHaveBeenCalledWith(
    { delimit: 1, type: 'rest' },
    '*',
  );
});

it('counts no frame that went back to its drawing or left the page', async () => {
  const frames = Array.from({ length: MOST_LIVE }, () => frameNamed());
  const tell = await started(frames);
  tell(frames[0] as Frame, false);
  tell(frameNamed(), true);
  (frames[1] as Frame).isConnected = false;
  tell(frameNamed(), true);
  expect(asked(frames)).toEqual([]);
});
