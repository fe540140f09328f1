import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readEmbedRequest } from '../../model/embed-message';
import { readReport } from '../../model/embed-report';
import { countCases, SEED } from '../../testing/deep';

const CASES = 10_000;
const vocabulary = { claims: ['north-bank'], languages: ['de'] };
const TYPES = ['ready', 'height', 'claim', 'map', 'embed-size', 'show', 'start', 'rest'];

/** All that a message can hold, and values where names are looked for. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
});
const shaped = fc.record(
  {
    delimit: fc.oneof(fc.constant(1), anything),
    type: fc.oneof(fc.constantFrom(...TYPES), anything),
    claim: fc.oneof(fc.constantFrom('north-bank', '../x', '__proto__', 'constructor'), anything),
    language: fc.oneof(fc.constantFrom('de', '..', 'toString'), anything),
    height: fc.oneof(fc.double(), anything),
    sentinel: anything,
  },
  { requiredKeys: [] },
);
const hostile = fc.oneof(shaped, anything);
const options = { numRuns: CASES, seed: SEED };

it('no message makes an embed ask for what there is not, or throw', (context) => {
  fc.assert(
    fc.property(hostile, (data) => {
      const request = readEmbedRequest(data, vocabulary);
      if (request === null || request.type !== 'show') return;
      expect([undefined, 'north-bank']).toContain(request.claim);
      expect([undefined, 'de']).toContain(request.language);
    }),
    options,
  );
  countCases(context, CASES);
});

it('no message makes the script of a host page throw, or read a height that is no number', (context) => {
  fc.assert(
    fc.property(hostile, (data) => {
      const report = readReport(data);
      if (report?.type === 'height') expect(typeof report.height).toBe('number');
    }),
    options,
  );
  countCases(context, CASES);
});

/** A window that messages are sent to by anybody but the one frame or host that may. */
function listening() {
  const listeners: ((event: unknown) => void)[] = [];
  const answers = vi.fn();
  vi.stubGlobal('addEventListener', (_: string, listener: (event: unknown) => void) =>
    listeners.push(listener),
  );
  return { listeners, answers };
}

beforeEach(() => {
  vi.stubGlobal('self', { origin: 'https://paper.example' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('nobody but its host page is heard by an embed, and nobody is answered', async (context) => {
  const { listeners, answers } = listening();
  const host = { postMessage: answers };
  vi.stubGlobal('window', {});
  vi.stubGlobal('parent', host);
  const { hearHost } = await import('./boot/host-page');
  hearHost(vocabulary, answers);
  fc.assert(
    fc.property(hostile, (data) => {
      for (const listener of listeners) listener({ source: {}, origin: 'https://x', data });
    }),
    options,
  );
  expect(answers).not.toHaveBeenCalled();
  countCases(context, CASES);
});

/** The script of a host page with one frame that it made. */
async function hostScript() {
  const { listeners } = listening();
  const frame = { style: {} as Record<string, string>, contentWindow: {}, title: '', src: '' };
  vi.stubGlobal('document', { createElement: () => frame });
  const { addFrame, hearFrames } = await import('./host/embedded-frame');
  hearFrames('https://maps.example/');
  const told = vi.fn();
  const owner = { title: '', dataset: {}, querySelector: () => null, dispatchEvent: told };
  const parent = { append: () => undefined };
  const asked = { claim: 'north-bank', language: 'de' };
  const make = addFrame as unknown as (...all: unknown[]) => void;
  make('https://maps.example/', asked, parent, owner, () => undefined);
  return { frame, told, listeners };
}

it('nobody but its own frames, from the site’s own origin, is heard by the script of a host page', async (context) => {
  const { frame, told, listeners } = await hostScript();
  const before = JSON.stringify(frame.style);
  const others = [
    { source: frame.contentWindow, origin: 'https://x.example' },
    { source: frame.contentWindow, origin: 'null' },
    { source: {}, origin: 'https://maps.example' },
    { source: null, origin: 'https://maps.example' },
  ];
  fc.assert(
    fc.property(hostile, fc.constantFrom(...others), (data, other) => {
      for (const listener of listeners) listener({ ...other, data });
    }),
    options,
  );
  expect(told).not.toHaveBeenCalled();
  expect(JSON.stringify(frame.style)).toBe(before);
  countCases(context, CASES);
});

it('what its own frame says makes the script of a host page neither throw nor set a height beyond bounds', async (context) => {
  const { frame, listeners } = await hostScript();
  fc.assert(
    fc.property(hostile, (data) => {
      for (const listener of listeners)
        listener({ source: frame.contentWindow, origin: 'https://maps.example', data });
      expect(frame.style.height).toMatch(/^(?:100%|[1-9]\d{0,4}px)$/);
    }),
    options,
  );
  countCases(context, CASES);
});
