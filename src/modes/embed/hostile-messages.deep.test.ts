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
