import { expect, test } from './fixtures';
import {
  button,
  changes,
  chooseStart,
  chosen,
  courseIn,
  drag,
  figures,
  line,
  lineIn,
  mapped,
  open,
  start,
  text,
  tool,
} from './readers-line/tool';

test.beforeEach(() => {
  // The code of the map and of the tool come one after the other, and the worker measures all of it first.
  test.slow();
});

test('nothing of the tool is loaded before it is asked for, and its button opens it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.locator('.map-canvas canvas')).toBeVisible({ timeout: 60_000 });
  expect(asked.filter((url) => /line-(content|worker)/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Move the line' }).click();
  await expect(page.locator('#line-title')).toBeFocused({ timeout: 30_000 });
  await expect(page).toHaveURL(/open=line/);
  await expect(chosen(page)).toBeVisible();
});

test('a vertex is dragged: figures, ground and the line itself follow, each beside the mapped', async ({
  page,
}) => {
  await open(page);
  await chooseStart(page);
  await drag(page, chosen(page), { x: 0, y: -20 });
  await expect(changes(page)).toContainText('To the side of', { timeout: 30_000 });
  await page.mouse.up();
  await expect(page).toHaveURL(/line=/);
  await expect(tool(page)).toContainText('Reader’s line, not a border');
  await expect(tool(page)).toContainText(/\d.* → \d.*, .*\d.* (more|less)/);
  await expect(page.locator('.claims-answer .mapped-value').first()).toContainText('mapped line:');
  const course = courseIn(page);
  expect(course.length).toBe(mapped.length);
  expect(course.filter((position, at) => String(position) !== String(mapped[at]))).toHaveLength(1);
});

test('a press between two vertices adds one, and a drag that is given up changes nothing', async ({
  page,
}) => {
  await open(page);
  const middle = page.locator('.midpoint').first();
  await middle.click();
  await expect(page).toHaveURL(/line=/);
  expect(courseIn(page).length).toBe(mapped.length + 1);
  const added = lineIn(page);
  await drag(page, chosen(page), { x: 30, y: 0 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(lineIn(page)).toBe(added);
});

test('all by keyboard: choose, nudge, add, delete, undo, redo and reset bring every figure back', async ({
  page,
}) => {
  await open(page);
  const before = await figures(page);
  const number = tool(page).locator('input[type=number]');
  await chooseStart(page);
  const first = Number(await number.inputValue());
  await page.keyboard.press('PageDown');
  await expect(number).toHaveValue(String(first + 1));
  await page.keyboard.press('PageUp');
  await expect(chosen(page)).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.locator('.said')).toContainText(`Vertex ${first} of`);
  await expect(changes(page)).toContainText('To the side of', { timeout: 30_000 });
  await expect(page).toHaveURL(/line=/);
  const moved = courseIn(page);
  const [[x = 0, y = 0] = [], [mappedX = 0, mappedY = 0] = []] = [moved[start], mapped[start]];
  expect((y - mappedY) * 111_000).toBeGreaterThan(98);
  expect((y - mappedY) * 111_000).toBeLessThan(102);
  expect(Math.abs(x - mappedX)).toBeLessThan(1e-5);
  const nudged = lineIn(page);
  await page.keyboard.press('Insert');
  await expect.poll(() => courseIn(page).length).toBe(mapped.length + 1);
  await page.keyboard.press('Delete');
  await expect.poll(() => lineIn(page)).toBe(nudged);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/line=/);
  expect(await figures(page)).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => lineIn(page)).toBe(nudged);
  await button(page, 'Back to the mapped line').click();
  await expect(page).not.toHaveURL(/line=/);
  expect(await figures(page)).toEqual(before);
});

test('the slider shifts the stretch toward the country it names, and says so', async ({ page }) => {
  await open(page);
  const slider = tool(page).getByRole('slider');
  await slider.fill('-200');
  const country = text?.countries[line.left];
  await expect(slider).toHaveAttribute('aria-valuetext', `200 m toward ${country}`);
  await expect(page).toHaveURL(/line=/, { timeout: 30_000 });
  expect(page.url().length).toBeLessThan(2000);
  await expect(changes(page)).toContainText('To the side of', { timeout: 30_000 });
  await slider.fill('0');
  await expect(page).not.toHaveURL(/line=/);
});
