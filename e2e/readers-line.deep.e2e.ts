import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { changes, chooseStart, chosen, open } from './readers-line/tool';
import { throttle, watchFrames } from './under-load/watch-frames';

/** As slow as a cheap phone, against this machine. */
const THROTTLING = 4;
/**
 * What the page itself may do for one move, drawing the map aside, as a share of the calibration loop:
 * 100 ms where the loop takes 581 ms.
 */
const MOST = 100 / 581;
const MOVES = 60;

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

test('at 4 times CPU throttling a dragged vertex is under the pointer after every move, and figures follow', async ({
  page,
}, info) => {
  await open(page);
  await chooseStart(page);
  const box = await chosen(page).boundingBox();
  if (!box) throw new Error('The vertex has no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 1, y - 1);
  await expect(changes(page)).toBeVisible({ timeout: 60_000 });
  const written = await countFigures(page);
  await throttle(page, THROTTLING);
  /** How far the vertex is from a place, in pixels. */
  const offset = async (at: { x: number; y: number }) => {
    const now = await chosen(page).boundingBox();
    return now ? Math.hypot(now.x + now.width / 2 - at.x, now.y + now.height / 2 - at.y) : 1e9;
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
  const own = fared.ownMs / MOVES;
  const description = `${own.toFixed(1)} ms of the page's own for each of ${MOVES} moves, ${(own / fared.calibrationMs).toFixed(3)} of the calibration loop (at most ${MOST.toFixed(3)}), figures written ${figures} times, ${fared.frames} frames in ${Math.round(fared.totalMs)} ms, longest task ${Math.round(Math.max(0, ...fared.longTasksMs))} ms`;
  info.annotations.push({ type: 'cases', description: String(MOVES) });
  console.log(description);
  expect(own / fared.calibrationMs).toBeLessThan(MOST);
  expect(figures).toBeGreaterThan(MOVES / 6);
  await expect(page).toHaveURL(/line=/, { timeout: 60_000 });
});
