import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { Words } from '../../i18n/names';
import { afterPaint } from '../../map/after-paint';

/**
 * The words that the map writes with: another language comes upon it once the page around it is
 * painted, because to place all labels anew takes longer than to write the page.
 */
export function useMapWords(words: ReadonlySignal<Words>): ReadonlySignal<Words> {
  const written = useSignal(words.peek());
  useSignalEffect(() => {
    const now = words.value;
    const write = () => {
      written.value = now;
    };
    if (now.text !== written.peek().text) return afterPaint(write);
    write();
    return undefined;
  });
  return written;
}
