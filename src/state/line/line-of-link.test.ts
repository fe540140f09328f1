import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KEPT_NOTE } from '../../model/kept-note';
import { showStored } from './line-session';
import { bent, firstTold, newBrowser, textOf, told, visit } from './test-support/visit';

const held = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../opened/reader-store', async (original) => ({
  ...(await original<typeof import('../../opened/reader-store')>()),
  openReaderStore: async () => held.store,
}));

const OWN = bent(45.15);
const OTHER = bent(45.2);

let browser: ReturnType<typeof newBrowser>;
beforeEach(() => {
  browser = newBrowser();
  held.store = browser.store;
});
afterEach(() => vi.unstubAllGlobals());

it('a line that comes with a link is kept only once the reader edits it', async () => {
  const page = await visit(OTHER);
  expect(page.tool.now.value.course).toEqual(OTHER);
  expect(await browser.kept()).toBeNull();
  expect(browser.notes.has(KEPT_NOTE)).toBe(false);
  page.move(45.05);
  expect(await browser.kept()).toBe(page.state.view.value.line);
  expect(browser.notes.has(KEPT_NOTE)).toBe(true);
  expect(told(page)).toEqual([]);
});

it('a kept line is told while a link shows another, and there at the next visit', async () => {
  await browser.keep(OWN);
  const page = await visit(OTHER);
  expect(page.tool.now.value.course).toEqual(OTHER);
  expect(told(page)).toEqual([OWN]);
  expect(await browser.kept()).toBe(textOf(OWN));
  const next = await visit(null);
  expect(next.tool.now.value.course).toEqual(OWN);
  expect(next.session.fromBefore.value).toBe('line.from-before');
  expect(told(next)).toEqual([]);
});

it('of the same line in link and store nothing is said, and edits go on with it', async () => {
  await browser.keep(OWN);
  const page = await visit(OWN);
  expect(told(page)).toEqual([]);
  page.move(45.05);
  expect(told(page)).toEqual([]);
  expect(await browser.kept()).toBe(page.state.view.value.line);
  expect(await browser.aside()).toEqual([]);
});

it('the line of a link that is given up unedited leaves the kept one as it was', async () => {
  await browser.keep(OWN);
  const page = await visit(OTHER);
  page.tool.reset();
  expect(page.state.view.value.line).toBeNull();
  expect(told(page)).toEqual([OWN]);
  expect(await browser.kept()).toBe(textOf(OWN));
  showStored(page.session, firstTold(page));
  expect(told(page)).toEqual([]);
  page.tool.reset();
  expect(await browser.kept()).toBeNull();
  expect(browser.notes.has(KEPT_NOTE)).toBe(false);
});

it('going back in the browser to another line, or to none, takes nothing away', async () => {
  const page = await visit(null);
  page.move(45.05);
  const own = page.tool.now.value.course;
  const ownText = page.state.view.value.line;
  page.state.view.value = { ...page.state.view.value, line: null };
  expect(page.tool.isMapped).toBe(true);
  expect(told(page)).toEqual([own]);
  expect(await browser.kept()).toBe(ownText);
  page.state.view.value = { ...page.state.view.value, line: textOf(OTHER) };
  expect(told(page)).toEqual([own]);
  page.state.view.value = { ...page.state.view.value, line: ownText };
  expect(told(page)).toEqual([]);
  expect(await browser.kept()).toBe(ownText);
});
