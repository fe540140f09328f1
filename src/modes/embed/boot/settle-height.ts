interface Sized {
  width: number;
  height: number;
  at: number;
}

/** Milliseconds: a reader who turns the device there and back is slower, a page that chases its own width is not, even where each of its turns takes long. */
const LOOP_WITHIN_MS = 1500;
const LOOP_TURNS = 3;

/**
 * What height to tell a host page after a change of the page's size; null where it knows. A host
 * whose own width answers to the height (by its scroll bar) would turn between two for ever: the
 * greater one is kept then, until another width comes.
 */
export function heightSettler(): (width: number, height: number, at: number) => number | null {
  let before: Sized[] = [];
  let turns = 0;
  let told = 0;
  return (width, height, at) => {
    const [last, earlier] = before;
    const isTurn =
      earlier?.width === width && last?.width !== width && at - earlier.at < LOOP_WITHIN_MS;
    const isKnown = last?.width === width || earlier?.width === width;
    turns = isTurn ? turns + 1 : isKnown ? turns : 0;
    before = [{ width, height, at }, ...(last ? [last] : [])];
    const settled = turns >= LOOP_TURNS ? Math.max(told, height) : height;
    if (settled === told) return null;
    told = settled;
    return settled;
  };
}
