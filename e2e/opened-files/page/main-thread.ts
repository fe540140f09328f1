/** How the main thread fared while something was done. */
export interface Liveliness {
  /** Animation frames that came. */
  frames: number;
  /** The longest task of the main thread in milliseconds, 0 where none was above 50. */
  longestTaskMilliseconds: number;
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Does something and counts frames and long tasks from its start to its end. */
export async function watchMainThread<Result>(
  work: () => Promise<Result>,
): Promise<Liveliness & { result: Result }> {
  let [frames, longest, done] = [0, 0, false];
  const take = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  await nextFrame();
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const count = async () => {
    while (!done) {
      await nextFrame();
      frames += 1;
    }
  };
  const counting = count();
  const result = await work();
  done = true;
  await counting;
  // A task is reported once it has ended, and the frame that follows it has been drawn.
  await nextFrame();
  await nextFrame();
  take(observer.takeRecords());
  observer.disconnect();
  return { result, frames, longestTaskMilliseconds: longest };
}
