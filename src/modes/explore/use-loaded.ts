import { useEffect, useState } from 'preact/hooks';
import { afterFailures } from '../../state/again';
import { completeWords } from '../../state/complete-words';
import type { ExploreState } from '../../state/explore-state';

/**
 * What a file of the site holds, once it is wanted and has come; undefined before, null while it
 * cannot come. It is asked for again, later each time and at once when the network is back. What has
 * come before is given once the page is painted as well: what was pressed shows that first, and all
 * that opens follows.
 */
export function useLoaded<T>(
  wanted: boolean,
  load: () => Promise<{ default: T }>,
): T | null | undefined {
  const [loaded, setLoaded] = useState<{ held: T | null }>();
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(wanted), [wanted]);
  useEffect(() => {
    if (!wanted || loaded?.held) return undefined;
    const waiting: { takeBack?: () => void } = {};
    const attempt = (failures: number) => {
      load().then(
        ({ default: held }) => setLoaded({ held }),
        () => {
          setLoaded({ held: null });
          waiting.takeBack = afterFailures(failures + 1, () => attempt(failures + 1));
        },
      );
    };
    attempt(0);
    return () => waiting.takeBack?.();
  }, [wanted]);
  return wanted && isPainted ? loaded?.held : undefined;
}

/** A file that says more than the first view, with its words. */
export async function loadWithWords<T>(state: ExploreState, file: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([file, completeWords(state)]);
  return loaded;
}
