import type { Page } from '@playwright/test';

/** An interaction, and what leads back to where it can be repeated. */
export interface Interaction {
  name: string;
  run: (page: Page) => Promise<unknown>;
  back?: (page: Page) => Promise<unknown>;
}

const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
const press = (selector: string, key: string) => (page: Page) =>
  page.locator(selector).first().press(key);
const gone = (selector: string) => (page: Page) =>
  page.locator(selector).first().waitFor({ state: 'detached' });
const seen = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

const toggled = (name: string, selector: string): Interaction[] => [
  { name: `${name}, open`, run: click(selector) },
  { name: `${name}, close`, run: click(selector) },
];

/** The sheet takes its key once it has come. */
async function closeSheet(page: Page): Promise<void> {
  await seen('#knowledge-title')(page);
  await page.keyboard.press('Escape');
  await gone('#knowledge-title')(page);
}

/** What leads to another claim or place, and what reads of the one that is shown. */
const CLAIMS: readonly Interaction[] = [
  {
    name: 'another claim',
    run: click('.claims li:nth-child(2) a'),
    back: click('.claims li:nth-child(3) a'),
  },
  { name: 'a measurement on the map', run: click('.show[aria-pressed="false"]') },
  { name: 'a piece, by focus', run: press('.piece', 'Enter') },
  ...toggled('how it was measured', '.method summary'),
  ...toggled('citing', '.cite-open'),
  { name: 'share', run: click('.claim-actions button') },
  { name: 'copy the link', run: click('.copy-link button') },
  ...toggled('the map in words', '.map-words summary'),
  ...toggled('languages', '.languages summary'),
  { name: 'how do we know', run: click('.know:not(.tour-open)'), back: closeSheet },
];

/** The tools upon the map. */
const MAP: readonly Interaction[] = [
  { name: 'key and layers, open', run: click('.tool-wide') },
  { name: 'a layer, off', run: click('.legend input[type="checkbox"]') },
  { name: 'a layer, on', run: click('.legend input[type="checkbox"]') },
  { name: 'key and layers, close', run: click('.legend .close') },
  { name: 'zoom in', run: click('.tool-group .tool:nth-child(1)') },
  { name: 'zoom out', run: click('.tool-group .tool:nth-child(2)') },
  { name: 'to the claim', run: click('.tool-group .tool:nth-child(3)') },
  { name: 'the whole region', run: click('.tool-group .tool:nth-child(4)') },
  ...toggled('measuring', '.measure-open'),
  { name: 'search, open', run: click('.search-open'), back: seen('.place-search input') },
  { name: 'search, a letter', run: press('.place-search input', 'a') },
  { name: 'search, close', run: click('.search-open') },
  ...toggled('what is on the map', '.items-open'),
  ...toggled('move the line', '.line-open'),
];

/** Dates and the tour. */
const STORY: readonly Interaction[] = [
  { name: 'the timeline, open', run: click('.time-open'), back: seen('.date-control') },
  { name: 'a date before', run: click('.time-step') },
  { name: 'two dates', run: click('.time-buttons button'), back: seen('.swipe') },
  { name: 'the divide, by key', run: press('.swipe', 'ArrowRight') },
  { name: 'one date', run: click('.time-buttons button'), back: gone('.swipe') },
  { name: 'all dates', run: click('.time-buttons button:nth-of-type(2)') },
  { name: 'the timeline, close', run: click('.time-open') },
  { name: 'the tour', run: click('.tour-open'), back: seen('.tour-step') },
  { name: 'the next step', run: (page) => page.keyboard.press('ArrowRight') },
  { name: 'the step before', run: (page) => page.keyboard.press('ArrowLeft') },
  { name: 'leave the tour', run: click('.tour-leave'), back: gone('.tour') },
];

/** The page as it is after all of them is as it was before. */
export const INTERACTIONS: readonly Interaction[] = [...CLAIMS, ...MAP, ...STORY];
