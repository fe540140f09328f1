import { svgFrom } from '../../components/time/svg-from';
import type { Steps } from '../../plate/steps';

/** Steps go on for so long before the page may answer something else. */
const TURN_MS = 12;

/** The next task of the page, after whatever already waits. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does steps in tasks of their own, so that no key waits for all of them; null where it was given up. */
export async function inTurns<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  turnMs = TURN_MS,
): Promise<T | null> {
  await nextTask();
  let until = performance.now() + turnMs;
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTask();
    until = performance.now() + turnMs;
  }
  return null;
}

/**
 * Puts a drawing into its place once it is whole; what stood there before stays until then.
 * @returns gives it up
 */
export function drawInTurns(holder: Element, steps: Steps<string>): () => void {
  const over = new AbortController();
  const draw = async () => {
    const markup = await inTurns(steps, over.signal);
    if (markup === null) return;
    await nextTask();
    if (!over.signal.aborted) holder.replaceChildren(svgFrom(markup, document));
  };
  void draw();
  return () => over.abort();
}
