import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { dossierFolder } from '../../src/build/dossier-folder';
import { readContents } from '../../src/build/read-contents';
import { applyLineEdit } from '../../src/model/line-edit';
import { changedLine, readLine } from '../../src/model/readers-line-link';
import { movableLine, namedStretches } from '../../src/state/line/moved-line';
import { expect } from '../fixtures';

const contents = readContents(dossierFolder());
export const { dossier, layers } = contents;
export const text = contents.texts[dossier.defaultLanguage];
export const layer = layers.find(({ kind }) => kind === 'border');
const read = (file = '') =>
  JSON.parse(readFileSync(`${dossierFolder()}/${file}`, 'utf8')) as FeatureCollection;
export const line = movableLine(layer?.id ?? '', read(layer?.file));
const delimited = layers.filter(({ kind }) => kind === 'delimited-border');
const stretches = namedStretches(
  contents,
  new Map(delimited.map(({ id, file }) => [id, read(file)])),
  line,
);
export const mapped = line.mapped.map(([x, y]): [number, number] => [x, y]);

/** A vertex that can go 100 m north and 10 m north, where the map shows it and its neighbours apart. */
export const start = mapped.findIndex((_, index) => {
  const can = (metres: number) => {
    const [x, y] = mapped[index] as [number, number];
    const to: [number, number] = [x, y + metres / 111_000];
    return !('refused' in applyLineEdit(mapped, { kind: 'move', index, to }, dossier.extent));
  };
  const apart = (other: number) => {
    const [[x = 0, y = 0] = [], [x1 = 0, y1 = 0] = []] = [mapped[index], mapped[other]];
    return Math.hypot(x - x1, y - y1);
  };
  const isFree = [1, 2].every((n) => apart(index + n) > 0.001 && apart(index + n) < 0.004);
  return inStretch(index) && can(100) && can(10) && isFree;
});

/** Whether a vertex lies well within a delimited stretch. */
function inStretch(index: number): boolean {
  return stretches.some(({ range }) => index > range.from + 1 && index < range.to - 3);
}

/** The map upon that vertex, the tool open; it takes the stretch that is nearest. */
const [startX = 0, startY = 0] = mapped[start] ?? [];
const AT_START = `#map=14.50/${startY.toFixed(5)}/${startX.toFixed(5)}&open=line`;

export const tool = (page: Page) => page.locator('.line-tool');
export const changes = (page: Page) => tool(page).locator('.line-changes').first();
export const chosen = (page: Page) => page.locator('.vertex[aria-current]');
export const button = (page: Page, name: string) =>
  tool(page).getByRole('button', { name, exact: true });

/** Opens the tool on the stretch that is nearest, with its handles on the map. */
export async function open(page: Page, hash = AT_START): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(tool(page).locator('select')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.map-canvas[data-map-idle]')).toBeVisible({ timeout: 60_000 });
}

/** Chooses the vertex at the middle of the map by its number, and goes to its handle. */
export async function chooseStart(page: Page): Promise<void> {
  const stretch = stretches.find(({ range }) => start >= range.from && start <= range.to);
  const number = tool(page).locator('input[type=number]');
  await number.fill(String(start - (stretch?.range.from ?? 0) + 1));
  await number.press('Enter');
  await expect(chosen(page)).toHaveAttribute('data-vertex', String(start));
  await chosen(page).focus();
}

export const lineIn = (page: Page) => new URLSearchParams(page.url().split('#')[1]).get('line');

/** The course that the link's line gives, by the codec alone. */
export function courseIn(page: Page): [number, number][] {
  const changed = readLine(line.mapped, lineIn(page) ?? '');
  if (!changed) throw new Error(`The link holds no line: ${page.url()}`);
  return changedLine(line.mapped, changed) as [number, number][];
}

/** Every figure that the page shows: of the claims, the finding and all tables. */
export const figures = (page: Page) =>
  page
    .locator('.claims-answer, .finding .number, .measurement .value, .measurement .ends')
    .allTextContents();

export async function drag(
  page: Page,
  handle: Locator,
  by: { x: number; y: number },
): Promise<void> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('The handle has no place on the map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 3 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 3 });
}
