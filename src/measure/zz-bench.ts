import { readFileSync } from 'node:fs';
import type { LonLat } from '../model/common';
import { indexAreas } from './area-index';
import { piecesBeyond } from './crossings';
import { piecesInside } from './in-area';
import { distanceBetween } from './line-distance';
import { indexLine } from './line-index';
import { lengthNearMetres } from './near';
import { nearest } from './nearest';
import { areaOfPolygonOffset } from './polygon-offset';
import { greatestDistance } from './sampling';
import { simplifyLine } from './simplify-line';
import { areaSquareMetres } from './surface-area';
import { shippedLines, shippedPolygons } from './test-support/shipped';

const border = shippedLines('border');
const route = shippedLines('highway')[0]!;
const sections = shippedLines('sections');
const old = shippedLines('border-2024-03');
function time(name: string, run: () => unknown, n = 15) {
  const ts: number[] = [];
  let r: unknown;
  for (let i = 0; i < n; i++) {
    const t = performance.now();
    r = run();
    ts.push(performance.now() - t);
  }
  ts.sort((a, b) => a - b);
  console.log(
    name.padEnd(34),
    'median',
    ts[n >> 1]!.toFixed(2),
    'first/max',
    ts[n - 1]!.toFixed(2),
    typeof r === 'number'
      ? r.toFixed(3)
      : Array.isArray(r)
        ? r.length
        : JSON.stringify(r)?.slice(0, 110),
  );
}
const bi = indexLine(border),
  si = indexLine(sections),
  oi = indexLine(old);
console.log('chords', bi.chordCount, si.chordCount);
time('index border', () => {
  indexLine(border);
});
time('piecesBeyond', () =>
  piecesBeyond(route, bi, 'right').map((p) => [p.lengthMetres, p.greatestDepthMetres]),
);
console.log(
  piecesBeyond(route, bi, 'right')
    .map((p) => [p.lengthMetres.toFixed(1), p.greatestDepthMetres.toFixed(1)].join('/'))
    .join(' '),
  piecesBeyond(route, bi, 'right').reduce((s, p) => s + p.lengthMetres, 0),
);
for (const d of [60, 500, 3000, 10000])
  time('near sections ' + d, () => lengthNearMetres(route, si, d));
for (const d of [60, 500, 3000]) time('near border ' + d, () => lengthNearMetres(route, bi, d));
const areas = indexAreas(shippedPolygons('control-differences'));
time('inside', () => piecesInside(route, areas).reduce((s, p) => s + p.lengthMetres, 0));
const pipe = indexLine(shippedLines('pipelines', ['p1472']));
time('distance pipe-sections', () => distanceBetween(pipe, si));
const neck = indexLine(shippedPolygons('exclaves', ['yukhari-askipara']).flat());
time('distance exclave-border', () => distanceBetween(neck, bi));
const kara = indexLine(shippedPolygons('karabakh', ['oblast-1991']).flat());
const am = indexLine(shippedPolygons('countries', ['am']).flat());
time('distance oblast-sections', () => distanceBetween(kara, si));
time('distance oblast-am', () => distanceBetween(kara, am), 5);
const nakh = shippedPolygons('countries', ['az']);
console.log(nakh.length);
const ni = indexLine(nakh[1]!),
  mi = indexLine(nakh[0]!);
time('distance nakhchivan-main', () => distanceBetween(ni, mi), 5);
time('hausdorff sections old 5m', () =>
  Math.max(...sections.map((s) => greatestDistance(s, oi, 5).distanceMetres)),
);
const cd = shippedPolygons('control-differences');
const ci = indexLine(shippedLines('control-line'));
time('offset first', () =>
  areaOfPolygonOffset(cd[0]!, [
    { index: bi, metres: 50 },
    { index: ci, metres: 250 },
  ]),
);
time(
  'offset all ' + cd.length,
  () => {
    for (const c of cd)
      areaOfPolygonOffset(c, [
        { index: bi, metres: 50 },
        { index: ci, metres: 250 },
      ]);
  },
  5,
);
time(
  'offset karabakh',
  () => areaOfPolygonOffset(shippedPolygons('karabakh', ['oblast-1991'])[0]!, [], 1000),
  5,
);
time(
  'offset am 50m',
  () => areaOfPolygonOffset(shippedPolygons('countries', ['am'])[0]!, [], 50),
  2,
);
time('area am', () => areaSquareMetres(shippedPolygons('countries', ['am'])[0]!), 5);
time('simplify border 50', () => border.map((b) => simplifyLine(b, 50).length));
const am0 = shippedPolygons('countries', ['am'])[0]![0]!;
time(
  'nearest x 17496',
  () => {
    let s = 0;
    for (const p of am0) s += nearest(si, p).distanceMetres;
    return s;
  },
  5,
);
