import { distanceText } from '../../../components/reader/near-control';
import type { Point } from '../../../plate/camera';
import type { PathShape } from '../../../plate/display-list';
import { SWATCH } from '../../../plate/furniture/key';
import type { PrintColours } from '../../specification/print-specification';
import type { PrintContent } from '../print-content';
import type { SignRow } from '../sign-row';
import { BY_HAND_STROKES } from './measuring-shapes';
import { zoneEdge } from './zone-shapes';

const across = ([x, y]: Point): Point[] => [
  [x, y],
  [x + SWATCH.width, y],
];

const around = ([x, y]: Point): Point[] => [
  [x, y - SWATCH.height / 2],
  [x + SWATCH.width, y - SWATCH.height / 2],
  [x + SWATCH.width, y + SWATCH.height / 2],
  [x, y + SWATCH.height / 2],
];

const line = (at: Point, strokes: PathShape['strokes']): PathShape[] => [
  { type: 'path', closed: false, features: [[across(at)]], strokes },
];

/** The signs of what the reader laid upon the map. */
export function overlayRows(
  { words, messages, overlays, line: moved }: PrintContent,
  colours: PrintColours,
): SignRow[] {
  const { translator } = words;
  const { bands, nearMetres, measuring } = overlays;
  const rows: SignRow[] = [];
  if (moved) {
    const stroke = { colour: 'readers-line', widthPx: 3, opacity: 1, cap: 'round' } as const;
    rows.push({ text: moved.label, sign: (at) => line(at, [stroke]) });
  }
  for (const metres of nearMetres) {
    const text = translator.text('near.zone', { distance: distanceText(metres, translator) });
    const edge = zoneEdge(colours);
    const sign = (at: Point): PathShape[] => [
      { type: 'path', closed: true, features: [[around(at)]], strokes: [edge] },
    ];
    rows.push({ text, sign });
  }
  if (bands) {
    const stroke = { colour: 'line', widthPx: SWATCH.height, opacity: 0.2, cap: 'butt' } as const;
    rows.push({ text: translator.text('bands.legend'), sign: (at) => line(at, [stroke]) });
  }
  if (measuring) {
    const strokes = BY_HAND_STROKES.map((own) =>
      'dashPx' in own ? { ...own, dashPx: [...own.dashPx] } : own,
    );
    rows.push({ text: messages('print.legend.by-hand'), sign: (at) => line(at, strokes) });
  }
  return rows;
}
