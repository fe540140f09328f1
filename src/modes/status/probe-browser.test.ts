import { expect, it } from 'vitest';
import { probeDatabase, probes, probeWebGl } from './probe-browser';
import { PROBES } from './status-page';

const canvasWith = (context: unknown) => ({ getContext: () => context }) as never;

it('tells what draws the live map, by the name that the browser gives of it', () => {
  const context = {
    RENDERER: 1,
    getExtension: (name: string) =>
      name === 'WEBGL_debug_renderer_info' ? { UNMASKED_RENDERER_WEBGL: 2 } : null,
    getParameter: (name: number) => ['', 'WebKit WebGL', 'Mesa'][name],
  };
  expect(probeWebGl(canvasWith(context))).toEqual({ isThere: true, detail: 'Mesa' });
  const shy = { ...context, getExtension: () => null };
  expect(probeWebGl(canvasWith(shy)).detail).toBe('WebKit WebGL');
  expect(probeWebGl(canvasWith(null))).toEqual({ isThere: false });
});

it('takes a database that is refused, or that throws, for none', async () => {
  const refusing = () => {
    const request = { onerror: () => undefined };
    queueMicrotask(() => request.onerror());
    return { open: () => request } as never;
  };
  expect(await probeDatabase(refusing)).toEqual({ isThere: false });
  const throwing = (): never => {
    throw new DOMException('no storage here', 'SecurityError');
  };
  expect(await probeDatabase(throwing)).toEqual({ isThere: false });
});

it('looks at everything that the page has a row for', () => {
  const page = { document: {}, navigator: {} } as never;
  expect(Object.keys(probes(page)).sort()).toEqual([...PROBES].sort());
});
