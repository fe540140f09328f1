import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { showsOverlay } from '../../../map/draw-overlays';
import { READERS_WORDS } from '../../../map/readers-line-overlay';
import type { ExploreState } from '../../../state/explore-state';
import type { LineSession } from '../../../state/line/line-session';

/** Name of the overlay upon the map that holds the reader's line. */
export const READERS_OVERLAY = 'readers-line';

/** Who draws a line that is in hand. */
export interface InHand {
  /** The map leaves the line to the page: it is in hand, or not measured since. */
  leftToPage: ReadonlySignal<boolean>;
  /** The page draws it: from then on until it can be seen on the map again. */
  isShown: ReadonlySignal<boolean>;
  /** The page draws the words along it: the map may have its own sooner. */
  showsWords: ReadonlySignal<boolean>;
}

type Moved = Pick<LineSession, 'tool' | 'figures'>;

/** The figures are of the course where it is, or none will come. */
function isMeasured({ tool, figures }: Moved): boolean {
  const { course } = tool.now.value;
  const hasFailed = typeof figures.measuring.value === 'object';
  return hasFailed || course === tool.line.mapped || course === figures.course.value;
}

/** Two maps beside each other draw the line themselves: the page has one place upon the first. */
function canDraw({ line, view }: ExploreState): boolean {
  return line.map.value !== null && view.value.compare === null;
}

/**
 * Gives a line in hand to the page, which draws it over the map in a fraction of the time that the map
 * takes for a frame, and back to the map when it has come to rest and is measured.
 */
export function lineInHand(state: ExploreState, moved: Moved): InHand {
  const leftToPage = signal(false);
  const isShown = signal(false);
  const showsWords = signal(false);
  effect(() => {
    const rests = !state.line.inHand.value && isMeasured(moved);
    if (rests || !canDraw(state)) leftToPage.value = false;
    else if (state.line.inHand.value) leftToPage.value = true;
  });
  effect(() => {
    const map = state.line.map.value;
    if (leftToPage.value || !isShown.peek() || !map) {
      isShown.value = leftToPage.value;
      showsWords.value = leftToPage.value;
      return undefined;
    }
    const look = () => {
      const wanted = state.reader.overlays.peek().get(READERS_OVERLAY);
      if (showsOverlay(map, READERS_OVERLAY, wanted, [READERS_WORDS])) showsWords.value = false;
      if (!showsOverlay(map, READERS_OVERLAY, wanted)) return;
      map.off('render', look);
      isShown.value = false;
    };
    map.on('render', look);
    return () => map.off('render', look);
  });
  return { leftToPage, isShown, showsWords };
}
