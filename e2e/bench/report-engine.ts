import type { GrowthRow } from './engine/growth';
import { CPU_SLOWDOWN, type RecomputeResults } from './recompute/bench-recompute';
import { table } from './table';

/** What the full recompute came to, as text. */
export function recomputeReport(results: RecomputeResults): string {
  const { node, browser, slowedBrowser } = results;
  const rows = [
    ['in this process', node],
    ['browser', browser],
    [`browser, ${CPU_SLOWDOWN} times slower`, slowedBrowser],
  ] as const;
  return [
    `Full recompute of ${node.measurements} measurements that depend on the line, intervals included,`,
    `on ${node.courses} courses with one vertex of a section moved`,
    table([
      ['where', 'median ms', 'p95 ms', 'calibration ms', 'median of calibration'],
      ...rows.map(([where, { medianMs, p95Ms, calibrationMs }]) => [
        where,
        medianMs.toFixed(2),
        p95Ms.toFixed(2),
        calibrationMs.toFixed(0),
        (medianMs / calibrationMs).toFixed(3),
      ]),
    ]),
  ].join('\n');
}

/** How times grow, as text. */
export function growthReport(rows: readonly GrowthRow[]): string {
  const sizes = rows[0]?.times.map(({ vertices }) => `${vertices}`) ?? [];
  return [
    'Growth: ms by vertices of each of the two lines, from bare coordinates',
    table([
      ['measure', ...sizes, '/ n log n'],
      ...rows.map(({ kind, times, toLinearithmic }) => [
        kind,
        ...times.map(({ ms }) => ms.toPrecision(3)),
        toLinearithmic.toFixed(2),
      ]),
    ]),
  ].join('\n');
}
