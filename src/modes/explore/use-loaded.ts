import { useEffect, useState } from 'preact/hooks';
import { completeWords } from '../../state/complete-words';
import type { ExploreState } from '../../state/explore-state';

/**
 * What a file of the site holds, once it is wanted and has come; undefined before, null where it
 * cannot come.
 */
export function useLoaded<T>(
  wanted: boolean,
  load: () => Promise<{ default: T }>,
): T | null | undefined {
  const [loaded, setLoaded] = useState<{ held: T | null }>();
  useEffect(() => {
    if (!wanted || loaded) return;
    load().then(
      ({ default: held }) => setLoaded({ held }),
      () => setLoaded({ held: null }),
    );
  }, [wanted]);
  return wanted ? loaded?.held : undefined;
}

/** A file that says more than the first view, with its words. */
export async function loadWithWords<T>(state: ExploreState, file: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([file, completeWords(state)]);
  return loaded;
}
