import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { afterPaint } from '../../map/after-paint';

/** Copies of signals that follow them all at once, when what changed is painted. */
export class PaintedCopies {
  private readonly pairs: { source: ReadonlySignal<unknown>; copy: Signal<unknown> }[] = [];

  /** A copy of a signal; it follows from `follow` on. */
  of<T>(source: ReadonlySignal<T>): Signal<T> {
    const copy = signal(source.peek());
    this.pairs.push({ source, copy: copy as Signal<unknown> });
    return copy;
  }

  /**
   * Begins to follow; gives what ends it.
   * @param mayFollow asked at each paint while something waits: false puts it off to the next
   */
  follow(mayFollow: () => boolean = () => true): () => void {
    let takeBack: (() => void) | null = null;
    const write = () => {
      takeBack = mayFollow() ? null : afterPaint(write);
      if (takeBack) return;
      batch(() => {
        for (const { source, copy } of this.pairs) copy.value = source.peek();
      });
    };
    const end = effect(() => {
      for (const { source } of this.pairs) void source.value;
      // One that waits already is not put off: changes without end would hold the map up.
      takeBack ??= afterPaint(write);
    });
    return () => {
      end();
      takeBack?.();
    };
  }
}
