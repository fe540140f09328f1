import type { FeatureCollection } from 'geojson';
import type { Measured } from '../model/measured';
import type { ExploreState } from './explore-state';
import { loadLayer } from './layer-data';
import { measureRemotely } from './measure-remotely';

/** The page's own figures were written with nine digits. */
const SAME_SHARE = 1e-7;
/** Engines differ in the last digits of sine and cosine: up to this, in metres or square metres. */
const SAME_AMOUNT = 1e-4;

/**
 * Measures everything once more in this browser, on the files of the layers, and compares with what
 * was measured when the site was built; while it goes on, ends it. Never rejects: what cannot be
 * loaded becomes state.
 */
export async function measureAgain(
  state: ExploreState,
  urls: Readonly<Record<string, string>>,
): Promise<void> {
  const { contents } = state.words.value;
  const before = state.measuring.peek();
  if (before.state === 'running') return before.stop();
  const ended = new AbortController();
  const stop = () => ended.abort();
  const show = (done: number) => {
    const all = contents.measurements.length;
    if (!ended.signal.aborted) state.measuring.value = { state: 'running', done, all, stop };
  };
  show(0);
  try {
    const data = await wholeData(state, urls);
    const measured = await measureRemotely(contents, data, ended.signal, show);
    const differing = [...state.built.values()].filter(
      (built) => !agree(built, measured.get(built.id)),
    );
    state.measuring.value = {
      state: 'done',
      count: measured.size,
      differing: differing.map(({ id }) => id),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    state.measuring.value = ended.signal.aborted ? { state: 'idle' } : { state: 'failed', reason };
  }
}

async function wholeData(
  state: ExploreState,
  urls: Readonly<Record<string, string>>,
): Promise<Map<string, FeatureCollection>> {
  const layers = state.words.value.contents.layers.filter(({ measured }) => measured);
  const loaded = await Promise.all(
    layers.map(async ({ id }) => [id, await loadLayer(urls[id])] as const),
  );
  return new Map(
    loaded.flatMap(([id, layer]) => (layer.state === 'ready' ? [[id, layer.data] as const] : [])),
  );
}

/** Whether two results have the same pieces with the same figures. */
export function agree(a: Measured, b: Measured | undefined): boolean {
  if (!b || a.parts.map(({ id }) => id).join() !== b.parts.map(({ id }) => id).join()) return false;
  const others = figures(b);
  return figures(a).every((figure, at) => same(figure, others[at]));
}

const figures = ({ value, low, high, parts }: Measured): (number | null)[] => [
  value,
  low,
  high,
  ...parts.flatMap((part) => [part.value, part.low, part.high]),
];

function same(a: number | null, b: number | null | undefined): boolean {
  if (a === null || b === null || b === undefined) return a === b;
  return Math.abs(a - b) <= SAME_AMOUNT + SAME_SHARE * Math.abs(a);
}
