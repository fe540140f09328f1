import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { changes, chooseStart, chosen, open } from './readers-line/tool';
import { type Fared, throttle, watchFrames } from './under-load/watch-frames';

/** As slow as a cheap phone, against this machine. */
const THROTTLING = 4;
/**
 * What the page itself may do for one move or key, drawing the map aside, as a share of the calibration
 * loop: 100 ms where the loop takes 581 ms.
 */
const MOST = 100 / 581;
const MOVES = 60;
const KEYS = 40;

/** Counts how often the figure that is watched is written anew. */
async function countFigures(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watched = document.querySelector('.line-watched');
    let changed = 0;
    const observer = new MutationObserver(() => {
      changed += 1;
      document.body.dataset.figuresWritten = String(changed);
    });
    if (watched) observer.observe(watched, { subtree: true, characterData: true, childList: true });
  });
  return async () => Number(await page.evaluate(() => document.body.dataset.figuresWritten ?? '0'));
}

/** What the page did for each move or key, of the calibration loop; and in words. */
function shareOf(fared: Fared, times: number, what: string, figures: number) {
  const own = fared.ownMs / times;
  const share = own / fared.calibrationMs;
  const longest = Math.round(Math.max(0, ...fared.longTasksMs));
  const description = `${own.toFixed(1)} ms of the page's own for each of ${times} ${what}, ${share.toFixed(3)} of the calibration loop (at most ${MOST.toFixed(3)}), figures written ${figures} times, ${fared.frames} frames in ${Math.round(fared.totalMs)} ms, longest task ${longest} ms`;
  return { share, description };
}

/** The chosen vertex, in pixels from the page's upper left corner. */
async function placeOfChosen(page: Page): Promise<{ x: number; y: number }> {
  const box = await chosen(page).boundingBox();
  if (!box) throw new Error('The vertex has no handle');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test(
  'at 4 times CPU throttling a dragged vertex is under the pointer after every move, and figures follow',
  { tag: '@timed' },
  async ({ page }, info) => {
    await open(page);
    await chooseStart(page);
    const { x, y } = await placeOfChosen(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 1, y - 1);
    await expect(changes(page)).toBeVisible({ timeout: 60_000 });
    const written = await countFigures(page);
    await throttle(page, THROTTLING);
    /** How far the vertex is from a place, in pixels. */
    const offset = async (at: { x: number; y: number }) => {
      const now = await placeOfChosen(page);
      return Math.hypot(now.x - at.x, now.y - at.y);
    };
    const fared = await watchFrames(page, async () => {
      for (let move = 1; move <= MOVES; move += 1) {
        const angle = (move / MOVES) * 2 * Math.PI;
        const at = { x: x + 6 * Math.sin(angle), y: y - 8 + 6 * Math.cos(angle) };
        await page.mouse.move(at.x, at.y);
        // It snaps to the link's grid: half of a hundred-thousandth of a degree is below a pixel at this zoom.
        await expect.poll(() => offset(at), { intervals: [0, 20, 50] }).toBeLessThan(2);
      }
    });
    await page.mouse.up();
    const figures = await written();
    const { share, description } = shareOf(fared, MOVES, 'moves', figures);
    info.annotations.push({ type: 'cases', description: String(MOVES) });
    console.log(description);
    expect(share).toBeLessThan(MOST);
    expect(figures).toBeGreaterThan(MOVES / 6);
    await expect(page).toHaveURL(/line=/, { timeout: 60_000 });
  },
);

test(
  'at 4 times CPU throttling a vertex has moved after every arrow key, and figures follow',
  { tag: '@timed' },
  async ({ page }, info) => {
    await open(page);
    await chooseStart(page);
    await page.keyboard.press('ArrowUp');
    await expect(changes(page)).toBeVisible({ timeout: 60_000 });
    await expect(page).toHaveURL(/line=/, { timeout: 60_000 });
    const written = await countFigures(page);
    await throttle(page, THROTTLING);
    const fared = await watchFrames(page, async () => {
      for (let key = 1; key <= KEYS; key += 1) {
        const before = await placeOfChosen(page);
        // Ten up and ten down again: on either way no vertex is met.
        const isUp = key % 20 < 10;
        await page.keyboard.press(isUp ? 'ArrowUp' : 'ArrowDown');
        const way = isUp ? -1 : 1;
        await expect
          .poll(async () => way * ((await placeOfChosen(page)).y - before.y), {
            intervals: [0, 20, 50],
          })
          .toBeGreaterThan(0.5);
      }
    });
    const figures = await written();
    const { share, description } = shareOf(fared, KEYS, 'keys', figures);
    info.annotations.push({ type: 'cases', description: String(KEYS) });
    console.log(description);
    await expect(chosen(page)).toBeFocused();
    expect(share).toBeLessThan(MOST);
    expect(figures).toBeGreaterThan(KEYS / 6);
    await expect(page).toHaveURL(/line=/, { timeout: 60_000 });
  },
);
