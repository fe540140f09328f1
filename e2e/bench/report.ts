import type { EngineName, EnginesResult, Row } from './engine/bench-engines';
import type { Goal } from './goals';
import type { PagesResult } from './page/bench-pages';
import { PAGES } from './page/build-sites';
import { CPU_SLOWDOWN, NETWORK, VIEWPORT } from './page/measure-paint';
import { table } from './table';

/** What the pages came to, as text. */
export function pagesReport({ pages, calibrationMs }: PagesResult): string {
  const head = [
    'page',
    'map shown',
    'of calibration',
    'begun',
    'FCP',
    'kB',
    'requests',
    'drawn',
    'runs',
  ];
  const rows = PAGES.map((name) => {
    const result = pages[name];
    if ('problem' in result) return [name, result.problem];
    const { shownMs, begunMs, firstContentfulMs, bytes, requests, features } = result.median;
    return [
      name,
      milliseconds(shownMs),
      (shownMs / calibrationMs).toFixed(2),
      begunMs === undefined ? '' : milliseconds(begunMs),
      milliseconds(firstContentfulMs),
      (bytes / 1000).toFixed(0),
      String(requests),
      String(features),
      result.shownMs.map((ms) => ms.toFixed(0)).join(' '),
    ];
  });
  return [
    `Pages: medians; Fast 3G (${NETWORK.downMbps} Mbps down, ${NETWORK.upMbps} Mbps up, ` +
      `${NETWORK.roundTripMs} ms), processor ${CPU_SLOWDOWN} times slower, ` +
      `${VIEWPORT.width} x ${VIEWPORT.height}, HTTP/2, brotli, nothing cached`,
    `Calibration loop in the slowed browser: ${milliseconds(calibrationMs)}`,
    table([head, ...rows]),
  ].join('\n');
}

/** What the engines came to, as text. */
export function enginesReport({ rows, calibrationMs }: EnginesResult): string {
  const head = [
    'measure',
    'of',
    'vertices',
    'ours',
    'indexed',
    'Turf',
    'GEOS',
    'Turf/ours',
    'Turf/indexed',
    'answers against ours',
  ];
  return [
    'Engines: median ms per call in this process; "ours" builds its indexes within the time, "indexed" holds them;',
    'one of 4 means that only every fourth vertex was taken, because plain Turf would take too long for all',
    `Calibration loop: ${milliseconds(calibrationMs)}`,
    table([head, ...rows.map(engineRow)]),
  ].join('\n');
}

function engineRow(row: Row): string[] {
  const time = (name: EngineName) => row.engines[name]?.ms.toPrecision(3) ?? '';
  const thinned = row.everyVertex > 1 ? `, one of ${row.everyVertex}` : '';
  return [
    row.kind,
    row.of,
    row.size + thinned,
    ...(['ours', 'indexed', 'turf', 'geos'] as const).map(time),
    times(row.turfToOurs),
    times(row.turfToIndexed),
    (['turf', 'geos'] as const)
      .map((name) => deviation(row, name))
      .join(' ')
      .trim(),
  ];
}

function deviation({ engines }: Row, name: EngineName): string {
  const [ours, other] = [engines.ours?.value, engines[name]?.value];
  if (ours === undefined || other === undefined) return '';
  const share = ours === other ? 0 : (other - ours) / ours;
  return `${name} ${share >= 0 ? '+' : ''}${(100 * share).toFixed(2)} %`;
}

/** The goals of this run, a line each. */
export function goalsReport(goals: readonly Goal[]): string {
  const lines = goals.map(({ what, ratio, problem, atMost, atLeast, met, enforced }) => {
    const goal = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
    const verdict = met
      ? 'met'
      : enforced
        ? 'MISSED'
        : 'MISSED, which fails no build: it depends on the machine';
    return `${what}: ${ratio?.toFixed(2) ?? `not measured, ${problem}`} (goal ${goal}): ${verdict}`;
  });
  return ['Goals', ...lines].join('\n');
}

const milliseconds = (ms: number) => `${ms.toFixed(0)} ms`;
const times = (ratio: number | undefined) => (ratio === undefined ? '' : `${ratio.toFixed(1)} x`);
