import type { ExploreState } from '../../../state/explore-state';
import { sharedAddress } from '../../../state/shared-address';

/** What came of passing a view on: the system's own sheet took it, it was copied, or neither may be. */
export type Shared = 'shared' | 'copied' | 'by-hand';

/** Passes on the address of the very view: by the system's sheet where there is one, else by copying. */
export async function shareView(state: ExploreState): Promise<Shared> {
  const { text } = state.words.value;
  const url = sharedAddress(state);
  const title = text.claims[state.claim.value.id]?.title ?? text.title;
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      // A reader who changed their mind wants no copy either.
      if (error instanceof Error && error.name === 'AbortError') return 'shared';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}
