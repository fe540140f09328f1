/** Share of the height in sight, from above, at which a step is being read. */
const READING_LINE = 0.4;
/** The reader who rests this long at a step reads it: who scrolls past many does not send the map to each. */
const SETTLED_MS = 120;

/** The steps of the tour as they scroll by. */
export interface StepScroll {
  /** Brings a step to the top, slowly where it is the next one and the reader's system allows it. */
  goTo: (step: string) => void;
  stop: () => void;
}

const sections = (scroller: Element) => [...scroller.querySelectorAll<HTMLElement>('[data-step]')];
const stepOf = (section: HTMLElement | undefined) => section?.getAttribute('data-step') ?? null;

/** The part of the steps' box that is in the window, in CSS pixels from its top. */
function inSight(scroller: Element): { top: number; bottom: number } {
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
}

/** The step that is being read: the last that begins above the reading line. */
export function readStep(scroller: Element): string | null {
  const { top, bottom } = inSight(scroller);
  const line = top + (bottom - top) * READING_LINE;
  const all = sections(scroller);
  const begun = all.filter((section) => section.getBoundingClientRect().top <= line);
  return stepOf(begun.at(-1) ?? all[0]);
}

/** Whether more of a step lies below (1) or above (-1) of what is in sight. */
export function hasMore(scroller: Element, step: string, by: -1 | 1): boolean {
  const section = sections(scroller).find((each) => stepOf(each) === step);
  // A step is as high as the room at least: what counts is where its words begin and end.
  const words = by === 1 ? section?.lastElementChild : section;
  if (!words) return false;
  const sight = inSight(scroller);
  const { top, bottom } = words.getBoundingClientRect();
  return by === 1 ? bottom > sight.bottom + 1 : top < sight.top - 1;
}

function isNeighbour(scroller: Element, step: string): boolean {
  const ids = sections(scroller).map(stepOf);
  return Math.abs(ids.indexOf(step) - ids.indexOf(readStep(scroller))) <= 1;
}

const isReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Reports the step that the reader scrolled to, and scrolls to a step. */
export function followScroll(scroller: Element, onRead: (step: string) => void): StepScroll {
  let aim: string | null = null;
  let timer = 0;
  let moves = 0;
  const settle = () => {
    const step = readStep(scroller);
    if (aim === null) {
      if (step) onRead(step);
    } else if (step === aim) aim = null;
  };
  const after = (rest: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(rest, SETTLED_MS);
  };
  const onScroll = () => {
    moves += 1;
    after(settle);
  };
  const freely = () => {
    aim = null;
  };
  // A slow machine rests between two frames of one scroll: it has ended where two frames move nothing more.
  const onScrollEnd = () => {
    if (aim === null) return;
    const seen = moves;
    const end = () => {
      if (moves !== seen) return;
      freely();
      settle();
    };
    after(() => requestAnimationFrame(() => requestAnimationFrame(end)));
  };
  // Scrolling does not bubble: in a low window it is the page that scrolls.
  addEventListener('scroll', onScroll, { capture: true, passive: true });
  addEventListener('scrollend', onScrollEnd, { capture: true, passive: true });
  for (const event of ['wheel', 'touchmove'] as const) {
    scroller.addEventListener(event, freely, { passive: true });
  }
  return {
    goTo: (step) => {
      const section = sections(scroller).find((each) => stepOf(each) === step);
      if (!section) return;
      moves += 1;
      aim = step;
      const isSlow = !isReduced() && isNeighbour(scroller, step);
      section.scrollIntoView({ block: 'start', behavior: isSlow ? 'smooth' : 'instant' });
      if (readStep(scroller) === step) aim = null;
    },
    stop: () => {
      // An end that waits for its frames reads no step any more: it would open the tour that was left.
      moves += 1;
      clearTimeout(timer);
      removeEventListener('scroll', onScroll, { capture: true });
      removeEventListener('scrollend', onScrollEnd, { capture: true });
    },
  };
}
