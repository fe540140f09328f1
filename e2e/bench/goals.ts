import type { EnginesResult } from './engine/bench-engines';
import type { GrowthRow } from './engine/growth';
import type { PagesResult } from './page/bench-pages';
import type { PrintResults } from './print/bench-print';
import type { RecomputeResults } from './recompute/bench-recompute';

/** A ratio of this run against what it is to be. */
export interface Goal {
  what: string;
  /** Absent where it could not be measured, and then `problem` says why. */
  ratio?: number;
  problem?: string;
  atMost?: number;
  atLeast?: number;
  met: boolean;
  /** The bench fails where an enforced goal is not met. */
  enforced: boolean;
}

/** Our drawing is painted in at most this share of the time in which Leaflet shows the layers. */
const DRAWING_TO_LEAFLET = 0.8;
/** Plain Turf takes at least this many times as long for the length inside a polygon. */
const TURF_TO_OURS = 50;

/** An embed's drawing, in this share of it. */
const EMBED_TO_LEAFLET = 0.6;
/** An embed is live within this multiple of the explore page's time. */
const EMBED_LIVE_TO_EXPLORE = 1.2;

function paintGoal(
  what: string,
  page: 'ours' | 'embed',
  ratio: number | undefined,
  atMost: number,
  { pages }: PagesResult,
): Goal {
  const missing = [pages[page], pages.leaflet].find((each) => 'problem' in each);
  const problem = missing && 'problem' in missing ? missing.problem : undefined;
  const met = ratio !== undefined && ratio <= atMost;
  return { what, ratio, problem, atMost, met, enforced: true };
}

export function pageGoals(result: PagesResult): Goal[] {
  const { oursToLeaflet, embedToLeaflet, live } = result;
  return [
    paintGoal('our drawing / Leaflet map', 'ours', oursToLeaflet, DRAWING_TO_LEAFLET, result),
    paintGoal('an embed / Leaflet map', 'embed', embedToLeaflet, EMBED_TO_LEAFLET, result),
    ...(live
      ? [
          {
            what: 'live map after a tap on an embed / of the explore page',
            ratio: live.ratio,
            atMost: EMBED_LIVE_TO_EXPLORE,
            met: live.ratio <= EMBED_LIVE_TO_EXPLORE,
            enforced: false,
          },
        ]
      : []),
  ];
}

/** One for each case of length inside a polygon, from bare coordinates. */
export function engineGoals({ rows }: EnginesResult): Goal[] {
  return rows
    .filter(({ kind, turfToOurs }) => kind === 'length-inside' && turfToOurs !== undefined)
    .map(({ of, turfToOurs = Number.NaN }) => ({
      what: `plain Turf / ours, length inside (${of})`,
      ratio: turfToOurs,
      atLeast: TURF_TO_OURS,
      met: turfToOurs >= TURF_TO_OURS,
      enforced: false,
    }));
}

/** A frame of the recompute in the browser, in milliseconds. */
const RECOMPUTE_MEDIAN_MS = 8;
const RECOMPUTE_P95_MS = 16;

export function recomputeGoals({ browser }: RecomputeResults): Goal[] {
  const goal = (what: string, ratio: number, atMost: number): Goal => ({
    what,
    ratio,
    atMost,
    met: ratio <= atMost,
    enforced: false,
  });
  const { medianMs, p95Ms, calibrationMs } = browser;
  const named = (figure: string, ms: number) =>
    `full recompute in the browser, ${figure} ms, ${(ms / calibrationMs).toFixed(3)} of the calibration loop`;
  return [
    goal(named('median', medianMs), medianMs, RECOMPUTE_MEDIAN_MS),
    goal(named('95th percentile', p95Ms), p95Ms, RECOMPUTE_P95_MS),
  ];
}

/** Half as much again as n log n is let pass: memory grows slower with size. */
const MOST_TO_LINEARITHMIC = 1.5;

export function growthGoals(rows: readonly GrowthRow[]): Goal[] {
  return rows.map(({ kind, toLinearithmic }) => ({
    what: `growth to 500,000 vertices / n log n, ${kind}`,
    ratio: toLinearithmic,
    atMost: MOST_TO_LINEARITHMIC,
    met: toLinearithmic <= MOST_TO_LINEARITHMIC,
    enforced: false,
  }));
}

/** MapLibre's canvas read back takes at least this many times as long as our page. */
const READ_BACK_TO_OURS = 10;

export function printGoals({ readBackToPng, readBackToPdf }: PrintResults): Goal[] {
  const goal = (format: string, ratio: number): Goal => ({
    what: `MapLibre read back / our A3 page as ${format}, in the browser`,
    ratio,
    atLeast: READ_BACK_TO_OURS,
    met: ratio >= READ_BACK_TO_OURS,
    enforced: false,
  });
  return [goal('PNG', readBackToPng), goal('PDF', readBackToPdf)];
}
