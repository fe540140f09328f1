import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PrintFormat } from '../../print/specification/print-specification';
import { refusalText } from '../../print/specification/refusal-text';
import { PrintRefused } from '../../print/specification/refusals';
import { freeMemory } from './free-memory';
import { loadOrders } from './load-orders';
import { makePrint, type PrintOrder } from './make-print';
import { type RenderOptions, UsageError } from './render-options';

/** What `--out` names already: a folder, a file, or nothing yet. */
function kindOf(out: string | null): 'folder' | 'file' | null {
  const found = out === null ? undefined : statSync(out, { throwIfNoEntry: false });
  if (!found) return null;
  return found.isDirectory() ? 'folder' : 'file';
}

/** Where a print goes: of several each into the folder that is named, a single one into a file or a folder. */
function fileFor({ out }: RenderOptions, name: string, format: string, isOnly: boolean): string {
  const file = `${name}.${format === 'jpeg' ? 'jpg' : format}`;
  const kind = kindOf(out);
  if (isOnly && out !== null && kind !== 'folder') return out;
  if (kind === 'file')
    throw new UsageError(`--out ${out}: several prints need a folder, this is a file.`);
  return join(out ?? 'prints', file);
}

/** What a run took: seconds, and the most memory that the process held at once, in megabytes. */
function usage(count: number, startedMs: number): string {
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  return `${count} files in ${seconds} s, at most ${megabytes} MB of memory`;
}

async function makeOne(order: PrintOrder, format: PrintFormat, file: string): Promise<string> {
  const startedMs = performance.now();
  const bytes = await makeOrExplain(order, format);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  await freeMemory();
  const kilobytes = Math.round(bytes.length / 1000);
  return `${file} ${kilobytes} kB, ${Math.round(performance.now() - startedMs)} ms`;
}

/**
 * Makes all prints that are ordered, one after the other, and says so; of several, what they took.
 * @throws UsageError, or an Error in words where one cannot be made
 */
export async function runRender(
  options: RenderOptions,
  say: (line: string) => void,
): Promise<void> {
  const startedMs = performance.now();
  const orders = await loadOrders(options);
  const count = orders.length * options.formats.length;
  let done = 0;
  for (const order of orders) {
    for (const format of options.formats) {
      const file = fileFor(options, order.name, format, count === 1);
      const made = await makeOne(order, format, file);
      done += 1;
      say(`${done}/${count} ${made}`);
    }
  }
  if (count > 1) say(usage(count, startedMs));
}

async function makeOrExplain(order: PrintOrder, format: PrintFormat) {
  try {
    return await makePrint(order, format);
  } catch (error) {
    if (!(error instanceof PrintRefused)) throw error;
    const unit = order.specification.size.unit;
    throw new Error(`${order.name}: ${refusalText(order.content.messages, error.refusal, unit)}`);
  }
}
