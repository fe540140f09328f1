/** The last button that was pressed before the page answered. */
let pressed: HTMLButtonElement | null = null;

const keep = ({ target }: Event) => {
  pressed = (target as Element).closest('button');
};

/**
 * Keeps the last press on a button of a page that does not answer yet: a page is there to be read
 * long before its code is, and a reader need not know.
 */
export function keepEarlyPress(page: Document): void {
  page.addEventListener('click', keep, true);
}

/** The page answers: what was pressed last before is pressed now, if it still stands there. */
export function answerEarlyPress(page: Document): void {
  page.removeEventListener('click', keep, true);
  if (pressed?.isConnected) pressed.click();
  pressed = null;
}
