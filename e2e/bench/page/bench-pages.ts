import { type Browser, chromium } from 'playwright';
import { dossierFolder } from '../../../src/build/dossier-folder';
import { readContents } from '../../../src/build/read-contents';
import { BROWSER_ARGUMENTS } from '../../../src/cli/browser-arguments';
import { findBrowser } from '../../../src/cli/find-browser';
import type { ServedFolder } from '../../../src/cli/static-server';
import { thisMachine } from '../../../src/cli/this-machine';
import { calibrate, median } from '../statistics';
import { buildSites, PAGES, type PageName, SITES } from './build-sites';
import { serveCompressed } from './compressed-site';
import { type LiveTimes, measureLive } from './measure-live';
import { measurePaint, NoDrawingError, type Paint, slowDown } from './measure-paint';

export interface PagesResult {
  /** The calibration loop in the slowed browser, in milliseconds. */
  calibrationMs: number;
  /** Medians over the runs, and every run's `shownMs`. A page without a map has a problem instead. */
  pages: Record<PageName, { median: Paint; shownMs: number[] } | { problem: string }>;
  /** Our drawing's paint over Leaflet's, on the page and in an embed; absent where either is missing. */
  oursToLeaflet?: number;
  embedToLeaflet?: number;
  /** Live maps, on the page and after a tap on an embed; absent where it was not asked for. */
  live?: LiveTimes;
}

const { dossier } = readContents(dossierFolder());
const EMBED = `embed/${dossier.defaultLanguage}/${dossier.defaultClaim}/`;

/** Of the embeds, the one that is opened. */
const isBenched = (path: string) => !path.startsWith('embed/') || path.startsWith(EMBED);

/** A live map on the slow network takes long, and its figure is not enforced. */
const MOST_LIVE_RUNS = 3;

/** Opens all pages by turns, after one opening each that does not count. */
export async function benchPages(runs: number, say: (line: string) => void): Promise<PagesResult> {
  say('building the site and the two baselines');
  const sites = await buildSites();
  const browser = await launch();
  const servers = new Map<PageName, ServedFolder>();
  try {
    for (const site of SITES) servers.set(site, await serveCompressed(sites.dirs[site], isBenched));
    const addressOf = (page: PageName) =>
      page === 'embed'
        ? `${servers.get('ours')?.address}${EMBED}`
        : (servers.get(page)?.address ?? '');
    const calibrationMs = await calibrateBrowser(browser);
    const paints: Record<PageName, Paint[]> = { ours: [], embed: [], leaflet: [], openlayers: [] };
    const problems = new Map<PageName, string>();
    for (let run = 0; run <= runs; run++) {
      for (const page of PAGES) {
        if (problems.has(page)) continue;
        const paint = await paintOrProblem(browser, page, addressOf(page));
        if (typeof paint === 'string') problems.set(page, paint);
        else if (run > 0) paints[page].push(paint);
      }
      say(run === 0 ? 'opened each page once' : `run ${run} of ${runs}`);
    }
    say('live maps');
    const addresses = { explore: addressOf('ours'), embed: addressOf('embed') };
    const live = await measureLive(browser, Math.min(runs, MOST_LIVE_RUNS), addresses);
    return { ...resultOf(calibrationMs, paints, problems), live };
  } finally {
    await browser.close();
    for (const server of servers.values()) await server.close();
    sites.remove();
  }
}

async function launch(): Promise<Browser> {
  const { path, own, said } = findBrowser(thisMachine(), false);
  if (!path) throw new Error(`The bench needs a browser: ${said}`);
  return chromium.launch({ executablePath: own ? undefined : path, args: BROWSER_ARGUMENTS });
}

async function calibrateBrowser(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  await slowDown(page);
  const calibrationMs = await page.evaluate(calibrate);
  await page.close();
  return calibrationMs;
}

async function paintOrProblem(
  browser: Browser,
  page: PageName,
  url: string,
): Promise<Paint | string> {
  try {
    return await measurePaint(browser, page, url);
  } catch (error) {
    if (error instanceof NoDrawingError) return error.message;
    throw error;
  }
}

function resultOf(
  calibrationMs: number,
  paints: Record<PageName, Paint[]>,
  problems: ReadonlyMap<PageName, string>,
): PagesResult {
  const of = (page: PageName) => {
    const problem = problems.get(page);
    return problem === undefined
      ? { median: medianPaint(paints[page]), shownMs: paints[page].map(({ shownMs }) => shownMs) }
      : { problem };
  };
  const pages = {
    ours: of('ours'),
    embed: of('embed'),
    leaflet: of('leaflet'),
    openlayers: of('openlayers'),
  };
  const toLeaflet = (page: PageName) => {
    const [own, leaflet] = [pages[page], pages.leaflet];
    return 'problem' in own || 'problem' in leaflet
      ? undefined
      : own.median.shownMs / leaflet.median.shownMs;
  };
  return {
    calibrationMs,
    pages,
    oursToLeaflet: toLeaflet('ours'),
    embedToLeaflet: toLeaflet('embed'),
  };
}

function medianPaint(paints: readonly Paint[]): Paint {
  const of = (key: keyof Paint) => median(paints.map((paint) => paint[key] ?? Number.NaN));
  const begunMs = of('begunMs');
  return {
    shownMs: of('shownMs'),
    ...(Number.isNaN(begunMs) ? {} : { begunMs }),
    firstContentfulMs: of('firstContentfulMs'),
    features: of('features'),
    requests: of('requests'),
    bytes: of('bytes'),
  };
}
