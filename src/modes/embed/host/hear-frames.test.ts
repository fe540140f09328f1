import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const SITE = 'https://maps.example/';

/** The script of a host page with one frame that it made, and what its owner was told. */
async function hostScript() {
  const listeners: ((event: unknown) => void)[] = [];
  vi.stubGlobal('addEventListener', (_: string, listener: (event: unknown) => void) =>
    listeners.push(listener),
  );
  const frame = { style: {} as Record<string, string>, contentWindow: {}, title: '', src: '' };
  vi.stubGlobal('document', { createElement: () => frame });
  const { addFrame, hearFrames } = await import('./embedded-frame');
  hearFrames(SITE);
  const told: CustomEvent[] = [];
  const owner = {
    title: '',
    dataset: {},
    querySelector: () => null,
    dispatchEvent: (event: CustomEvent) => told.push(event),
  } as unknown as HTMLElement;
  const parent = { append: () => undefined } as unknown as HTMLElement;
  addFrame(SITE, { claim: 'north-bank', language: 'de' }, parent, owner, () => undefined);
  const say = (data: object) => {
    for (const hear of listeners)
      hear({ source: frame.contentWindow, origin: 'https://maps.example', data });
  };
  return { frame, told, say };
}

/** A height as an embed tells it. */
const heightTold = (say: (data: object) => void, height: number) => {
  say({ delimit: 1, type: 'height', height });
  say({ sentinel: 'amp', type: 'embed-size', height });
};

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('self', { origin: 'https://paper.example' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('tells the host each height once, though it comes in two messages', async () => {
  const { frame, told, say } = await hostScript();
  for (const height of [800, 812.5, 800]) heightTold(say, height);
  expect(told.map(({ type, detail }) => [type, detail.height])).toEqual([
    ['delimit-height', 800],
    ['delimit-height', 812.5],
    ['delimit-height', 800],
  ]);
  expect(frame.style.height).toBe('800px');
});

it('neither obeys nor passes on a height that no page has', async () => {
  const { frame, told, say } = await hostScript();
  for (const height of [0, -5, 1e9, Number.NaN, Number.POSITIVE_INFINITY]) heightTold(say, height);
  expect(told).toEqual([]);
  expect(frame.style.height).toBe('100%');
});
