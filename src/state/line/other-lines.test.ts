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

it('where the line of a link is edited, the one that was kept is set aside and had back', async () => {
  await browser.keep(OWN);
  const page = await visit(OTHER);
  page.move(45.05);
  const edited = page.tool.now.value.course;
  expect(told(page)).toEqual([OWN]);
  expect(await browser.kept()).toBe(page.state.view.value.line);
  expect(await browser.aside()).toEqual([textOf(OWN)]);
  const next = await visit(null);
  expect(next.tool.now.value.course).toEqual(edited);
  expect(told(next)).toEqual([OWN]);
  showStored(next.session, firstTold(next));
  expect(next.tool.now.value.course).toEqual(OWN);
  expect(next.state.view.value.line).toBe(textOf(OWN));
  expect(told(next)).toEqual([edited]);
  next.move(45.06);
  expect(told(next)).toEqual([edited]);
  expect(await browser.kept()).toBe(next.state.view.value.line);
  expect((await browser.aside()).length).toBe(1);
});

it('what cannot be shown stays aside beside a line that another took the place of', async () => {
  await browser.store.keepLine('{');
  const first = await visit(null);
  first.move(45.07);
  const own = first.tool.now.value.course;
  expect(told(first)).toEqual([null]);
  await browser.kept();
  const second = await visit(OTHER);
  second.move(45.05);
  expect(told(second).toSorted()).toEqual([own, null].toSorted());
  await browser.kept();
  const third = await visit(bent(45.17));
  third.move(45.04);
  expect(told(third).length).toBe(3);
  await browser.kept();
  const fourth = await visit(null);
  expect(fourth.tool.now.value.course).toEqual(third.tool.now.value.course);
  expect(told(fourth).length).toBe(3);
});

it('undo goes back to the line of the link and forward, and the other stays aside', async () => {
  await browser.keep(OWN);
  const page = await visit(OTHER);
  page.move(45.05);
  const edited = page.state.view.value.line;
  page.tool.undo();
  expect(page.tool.now.value.course).toEqual(OTHER);
  expect(await browser.kept()).toBe(textOf(OTHER));
  page.tool.undo();
  expect(page.tool.isMapped).toBe(true);
  expect(await browser.kept()).toBeNull();
  page.tool.redo();
  page.tool.redo();
  expect(page.state.view.value.line).toBe(edited);
  expect(await browser.kept()).toBe(edited);
  expect(told(page)).toEqual([OWN]);
});

it('a line set aside and shown again stays kept when that is undone, and is gone when it is discarded', async () => {
  await browser.keep(OWN);
  const before = await visit(OTHER);
  before.move(45.05);
  before.tool.reset();
  await browser.kept();
  const page = await visit(null);
  expect(page.tool.isMapped).toBe(true);
  expect(told(page)).toEqual([OWN]);
  showStored(page.session, firstTold(page));
  expect(told(page)).toEqual([]);
  page.tool.undo();
  expect(told(page)).toEqual([OWN]);
  expect(await browser.aside()).toEqual([textOf(OWN)]);
  page.tool.redo();
  await page.lines.dropShown();
  page.tool.reset();
  expect(told(page)).toEqual([]);
  expect(browser.notes.has(KEPT_NOTE)).toBe(false);
  page.tool.undo();
  expect(await browser.kept()).toBe(textOf(OWN));
});

it('either of two kept lines is dropped without the other', async () => {
  await browser.keep(OWN);
  const page = await visit(OTHER);
  page.move(45.05);
  await browser.kept();
  await page.lines.drop(firstTold(page));
  expect(told(page)).toEqual([]);
  expect(await browser.aside()).toEqual([]);
  expect(await browser.kept()).toBe(page.state.view.value.line);
  const next = await visit(OWN);
  await next.lines.drop(firstTold(next));
  expect(await browser.kept()).toBeNull();
  expect(browser.notes.has(KEPT_NOTE)).toBe(false);
  expect(next.tool.now.value.course).toEqual(OWN);
});

it('what another page has kept meanwhile is not lost either, and told at the next visit', async () => {
  const first = await visit(null);
  first.move(45.05);
  await browser.kept();
  const second = await visit(OTHER);
  second.move(45.06);
  const theirs = second.tool.now.value.course;
  await browser.kept();
  first.move(45.07);
  expect(await browser.kept()).toBe(first.state.view.value.line);
  expect(told(await visit(null))).toContainEqual(theirs);
});
