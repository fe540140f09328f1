import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refusalText } from '../../print/specification/refusal-text';
import { PrintRefused } from '../../print/specification/refusals';
import { freeMemory } from './free-memory';
import { loadOrders } from './load-orders';
import { makePrint, type PrintOrder } from './make-print';
import type { RenderOptions } from './render-options';

function fileFor(options: RenderOptions, name: string, format: string, isOnly: boolean): string {
  const file = `${name}.${format === 'jpeg' ? 'jpg' : format}`;
  if (isOnly && options.out) return options.out;
  return join(options.out ?? 'prints', file);
}

/**
 * Makes all prints that are ordered, one after the other, and says so.
 * @throws UsageError, or an Error in words where one cannot be made
 */
export async function runRender(
  options: RenderOptions,
  say: (line: string) => void,
): Promise<void> {
  const orders = await loadOrders(options);
  const count = orders.length * options.formats.length;
  let done = 0;
  for (const order of orders) {
    for (const format of options.formats) {
      const started = performance.now();
      const file = fileFor(options, order.name, format, count === 1);
      const bytes = await makeOrExplain(order, format);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      await freeMemory();
      done += 1;
      const kilobytes = Math.round(bytes.length / 1000);
      say(
        `${done}/${count} ${file} ${kilobytes} kB, ${Math.round(performance.now() - started)} ms`,
      );
    }
  }
}

async function makeOrExplain(order: PrintOrder, format: RenderOptions['formats'][number]) {
  try {
    return await makePrint(order, format);
  } catch (error) {
    if (!(error instanceof PrintRefused)) throw error;
    const unit = order.specification.size.unit;
    throw new Error(`${order.name}: ${refusalText(order.content.messages, error.refusal, unit)}`);
  }
}
