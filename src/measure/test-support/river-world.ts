import { at, feature, measuring, path, rectangle } from './small-world';

/** A kilometre in steps of 50 m, each 5 m to one side or the other. */
const JAGGED = Array.from({ length: 21 }, (_, n) =>
  at(50 * n, n === 0 || n === 20 ? 0 : n % 2 === 0 ? 5 : -5),
);
const SIDES = { left: 'AA', right: 'BB' };
/** A river flows east; the stretch from 4 to 6 km is a section, its ends known to 300 m. */
const WORLD = {
  river: [feature('main', path([0, 0], [10_000, 0]), SIDES)],
  'old-river': [feature('main', path([0, 200], [10_000, 200]), SIDES)],
  backward: [feature('main', path([10_000, 0], [0, 0]), { left: 'BB', right: 'AA' })],
  section: [feature('reach', path([4000, 0], [6000, 0]), { ends_accuracy_m: 300 })],
  halves: [
    feature('first', path([4000, 0], [5000, 0]), { ends_accuracy_m: 200 }),
    feature('second', path([5000, 0], [6000, 0]), { ends_accuracy_m: 200 }),
  ],
  'crooked-river': [
    feature('main', path([0, 0], [5000, 0], [5000, 400], [5001, 400], [5001, 0], [10_000, 0])),
  ],
  'slanting-river': [feature('main', path([0, 1000], [10_000, 0]))],
  jagged: [feature('jagged', { type: 'LineString', coordinates: JAGGED })],
  roads: [
    feature('over', path([1000, -300], [1000, 400], [3000, 400], [3000, -300])),
    feature('bridge', path([5900, -1000], [5900, 1000])),
    feature('rough', path([8000, -1000], [8000, 1000]), { accuracy_m: 40 }),
    feature('apart', path([2000, 700], [4000, 700])),
  ],
  districts: [
    feature('west', rectangle(500, 100, 1400, 900)),
    feature('east', rectangle(1400, 100, 3500, 900)),
  ],
  far: [feature('far', rectangle(20_000, 0, 21_000, 1000))],
  wells: [
    feature('well', { type: 'Point', coordinates: at(7000, 250) }, { accuracy_m: 25 }),
    feature('spring', { type: 'Point', coordinates: at(7000, 900) }),
  ],
  'old-wells': [feature('well', { type: 'Point', coordinates: at(7000, 260) })],
};
/** Measures in that world. */
export const measure = measuring(WORLD);
export const versions = [{ line: 'old', selection: { layer: 'old-river' } }];
/** A version's row in whole metres. */
export const row = (found: { line: string; value: number; count?: number }) => [
  found.line,
  Math.round(found.value),
  found.count,
];
